import type { Block, Positions, Segment } from './model.ts';
import type { Words } from './query.ts';

/** A block in memory. */
export interface LoadedBlock {
  block: Block;
  terms: readonly string[];
  /** Only there when a phrase is looked for. */
  positions?: Positions;
}

/** The blocks in memory of one segment, by their number. */
export type Lookup = (block: number) => LoadedBlock | undefined;

/** The numbers of the blocks that words need of a segment, and whether with positions. */
export function blocksFor(segment: Segment, clauses: Iterable<Words>): Map<number, boolean> {
  const needed = new Map<number, boolean>();
  for (const clause of clauses) {
    const phrase = clause.words.length > 1;
    for (const [i, word] of clause.words.entries()) {
      const prefix = clause.prefix && i === clause.words.length - 1;
      for (const block of blocksOf(segment, word, prefix))
        needed.set(block, needed.get(block) === true || phrase);
    }
  }
  return needed;
}

function* blocksOf({ firsts }: Segment, word: string, prefix: boolean): Generator<number> {
  for (let block = Math.max(0, firstAfter(firsts, word) - 1); block < firsts.length; block++) {
    const first = firsts[block] ?? '';
    if (first > word && !(prefix && first.startsWith(word))) return;
    yield block;
  }
}

/** Terms of a block that follow one another. */
export interface TermRange {
  block: LoadedBlock;
  from: number;
  /** The first that is not among them. */
  to: number;
  /** Whether the first of them is the whole word, rather than going on. */
  whole: boolean;
}

/** The terms that are a word, or begin with it. */
export function* termsIn(
  segment: Segment,
  word: string,
  prefix: boolean,
  blocks: Lookup,
): Generator<TermRange> {
  for (const number of blocksOf(segment, word, prefix)) {
    const block = blocks(number);
    if (!block) continue;
    const { terms } = block;
    const from = firstFrom(terms, word);
    const whole = terms[from] === word;
    const to = prefix ? search(terms, (term) => term > word && !term.startsWith(word)) : from + Number(whole);
    if (from < to) yield { block, from, to, whole };
  }
}

/** Index of the first of sorted names that is after one. */
function firstAfter(names: readonly string[], name: string): number {
  return search(names, (other) => other > name);
}

/** Index of the first of sorted names that is not before one. */
function firstFrom(names: readonly string[], name: string): number {
  return search(names, (other) => other >= name);
}

/** Index of the first that passes, all before it failing. */
function search(names: readonly string[], passes: (name: string) => boolean): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(names[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}
