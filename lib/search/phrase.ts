import { fieldAt } from './fields.ts';
import type { LoadedBlock, TermRange } from './terms.ts';
import { Reader } from './varint.ts';

/** Words that are to stand one after another. */
export interface Phrase {
  words: readonly string[];
  /** Whether the last may go on. */
  prefix: boolean;
  /** What a match counts, by the mask of its field. */
  counts: Uint8Array;
}

/** Where the words so far begin, by document: numbers of their first words, from one place in the list to before another. */
interface Starts {
  from: Uint32Array;
  to: Uint32Array;
  list: Uint32Array;
}

/** Sets what each document weighs for a phrase; `termsOf` gives the terms that are a word or begin with it. */
export function weighPhrase(
  weights: Uint8Array,
  { words, prefix, counts }: Phrase,
  termsOf: (word: string, prefix: boolean) => Iterable<TermRange>,
): void {
  const last = words.length - 1;
  let starts: Starts | undefined;
  for (const [at, word] of words.slice(0, last).entries()) {
    const [term] = termsOf(word, false);
    if (!term) return;
    starts = beginnings(weights.length, term, at, starts);
  }
  for (const { block, from, to } of termsOf(words[last] ?? '', prefix)) {
    for (let term = from; term < to; term++) {
      eachPlace(block, term, (doc, place) => {
        if (!starts || !hasStart(starts, doc, place - last)) return;
        weights[doc] = Math.max(weights[doc] ?? 0, counts[fieldAt(place - last)] ?? 0);
      });
    }
  }
}

/** Where the phrase begins, of the beginnings `before`, by where its word number `at` stands. */
function beginnings(docs: number, { block, from: term }: TermRange, at: number, before?: Starts): Starts {
  const { ends } = block.positions ?? { ends: NONE };
  // A place takes a byte at the least.
  const most = (ends[term] ?? 0) - (ends[term - 1] ?? 0);
  const starts = { from: new Uint32Array(docs), to: new Uint32Array(docs), list: new Uint32Array(most) };
  let [count, last] = [0, -1];
  eachPlace(block, term, (doc, place) => {
    if (before && !hasStart(before, doc, place - at)) return;
    if (doc !== last) starts.from[doc] = count;
    last = doc;
    starts.list[count++] = place - at;
    starts.to[doc] = count;
  });
  return starts;
}

function hasStart({ from, to, list }: Starts, doc: number, start: number): boolean {
  const end = to[doc] ?? 0;
  for (let i = from[doc] ?? 0; i < end; i++) {
    const known = list[i] ?? 0;
    if (known >= start) return known === start;
  }
  return false;
}

/** The places of a term, document by document, in order. */
function eachPlace(
  { block, positions }: LoadedBlock,
  term: number,
  found: (doc: number, place: number) => void,
): void {
  if (!positions) return;
  const docs = new Reader(block.postings, block.ends[term - 1] ?? 0, block.ends[term] ?? 0);
  const numbers = new Reader(positions.bytes, positions.ends[term - 1] ?? 0, positions.ends[term] ?? 0);
  let doc = 0;
  while (docs.more) {
    doc += docs.next();
    docs.next();
    let place = 0;
    for (let left = numbers.next(); left > 0; left--) {
      place += numbers.next();
      found(doc, place);
    }
  }
}

const NONE = new Uint32Array();
