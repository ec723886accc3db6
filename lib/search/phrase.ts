import { fieldAt } from './fields.ts';
import type { LoadedBlock, TermRange } from './terms.ts';
import { Reader } from './varint.ts';

/** A word of a phrase: its terms, the last one's several if it may go on, and which documents have it. */
export interface PhraseWord {
  terms: readonly TermRange[];
  /** By document; 0 for those without it. */
  weights: Uint8Array;
}

/** Where the words so far begin, by document: numbers of their first words, from one place in the list to before another. */
interface Starts {
  from: Uint32Array;
  to: Uint32Array;
  list: Uint32Array;
}

/** What documents weigh in which two words or more stand one after another. `counts`: by the mask of the field they stand in. */
export function weighPhrase(words: readonly PhraseWord[], counts: Uint8Array): Uint8Array {
  const together = withAll(words);
  const weights = new Uint8Array(together.length);
  const last = words.length - 1;
  let starts: Starts | undefined;
  for (const [at, { terms }] of words.slice(0, last).entries()) {
    const [term] = terms;
    if (!term) return weights;
    starts = beginnings(term, at, together, starts);
  }
  const found = (doc: number, place: number) => {
    if (!starts || !hasStart(starts, doc, place - last)) return;
    const weight = counts[fieldAt(place - last)] ?? 0;
    if (weight > (weights[doc] ?? 0)) weights[doc] = weight;
  };
  for (const { block, from, to } of words[last]?.terms ?? [])
    for (let term = from; term < to; term++) eachPlace(block, term, together, found);
  return weights;
}

/** Which documents have all of the words: only there the places are worth reading. */
function withAll(words: readonly PhraseWord[]): Uint8Array {
  const together = new Uint8Array(words[0]?.weights.length ?? 0).fill(1);
  for (const { weights } of words)
    for (let doc = 0; doc < together.length; doc++) if (weights[doc] === 0) together[doc] = 0;
  return together;
}

/** Where the phrase begins, of the beginnings `before`, by where its word number `at` stands. */
function beginnings(
  { block, from: term }: TermRange,
  at: number,
  together: Uint8Array,
  before?: Starts,
): Starts {
  const docs = together.length;
  const { ends } = block.positions ?? { ends: NONE };
  // A place takes a byte at the least.
  const most = (ends[term] ?? 0) - (ends[term - 1] ?? 0);
  const starts = { from: new Uint32Array(docs), to: new Uint32Array(docs), list: new Uint32Array(most) };
  let [count, last] = [0, -1];
  eachPlace(block, term, together, (doc, place) => {
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

/** The places of a term in the documents that are wanted, one after the other. */
function eachPlace(
  { block, positions }: LoadedBlock,
  term: number,
  wanted: Uint8Array,
  found: (doc: number, place: number) => void,
): void {
  if (!positions) return;
  const docs = new Reader(block.postings, block.ends[term - 1] ?? 0, block.ends[term] ?? 0);
  const numbers = new Reader(positions.bytes, positions.ends[term - 1] ?? 0, positions.ends[term] ?? 0);
  for (let doc = 0; docs.more; docs.skip(1)) {
    doc += docs.next();
    const places = numbers.next();
    if (wanted[doc] === 0) {
      numbers.skip(places);
      continue;
    }
    for (let [left, place] = [places, 0]; left > 0; left--) {
      place += numbers.next();
      found(doc, place);
    }
  }
}

const NONE = new Uint32Array();
