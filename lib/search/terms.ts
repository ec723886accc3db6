import type { Block, Positions, Segment } from './model.ts';
import type { Query } from './query.ts';

/** A block in memory. */
export interface LoadedBlock {
  block: Block;
  terms: readonly string[];
  /** Only there when a phrase is looked for. */
  positions?: Positions;
}

/** The blocks in memory of one segment, by their number. */
export type Lookup = (block: number) => LoadedBlock | undefined;

/** The numbers of the blocks that a query needs of a segment, and whether with positions. */
export function blocksFor(segment: Segment, { clauses }: Query): Map<number, boolean> {
  const needed = new Map<number, boolean>();
  for (const clause of clauses) {
    if (clause.kind !== 'words') continue;
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

/** The terms that are a word, or begin with it. */
export function* termsIn(
  segment: Segment,
  word: string,
  prefix: boolean,
  blocks: Lookup,
): Generator<{ block: LoadedBlock; index: number; whole: boolean }> {
  for (const number of blocksOf(segment, word, prefix)) {
    const block = blocks(number);
    if (!block) continue;
    const { terms } = block;
    for (let index = firstFrom(terms, word); index < terms.length; index++) {
      const term = terms[index] ?? '';
      const whole = term === word;
      if (!whole && !(prefix && term.startsWith(word))) break;
      yield { block, index, whole };
    }
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
