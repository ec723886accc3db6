import type { Segment } from './model.ts';
import { type LoadedBlock, type Lookup, termsIn } from './terms.ts';
import { Reader } from './varint.ts';

/** Where words stand one after another: documents, each with the number of the first word there, in each field. */
export function* phraseIn(
  segment: Segment,
  words: readonly string[],
  prefix: boolean,
  blocks: Lookup,
): Generator<[doc: number, position: number]> {
  const termsOf = (at: number) =>
    termsIn(segment, words[at] ?? '', prefix && at === words.length - 1, blocks);
  const together = withAll(segment.ids.length, words, termsOf);
  let places: Map<number, number[]> | undefined;
  for (const at of words.keys()) {
    const found = new Map<number, number[]>();
    for (const { block, index } of termsOf(at))
      addPlaces(found, block, index, { at, together, before: places });
    places = found;
    if (places.size === 0) return;
  }
  for (const [doc, starts] of places ?? []) for (const start of starts) yield [doc, start];
}

/** How many of the words, one after the other, each document has: where it is all of them, the places are worth reading. */
function withAll(
  docs: number,
  words: readonly string[],
  termsOf: (at: number) => ReturnType<typeof termsIn>,
): Uint8Array {
  const met = new Uint8Array(docs);
  for (const at of words.keys()) {
    for (const { block, index } of termsOf(at)) {
      const { postings, ends } = block.block;
      const reader = new Reader(postings, ends[index - 1] ?? 0, ends[index] ?? 0);
      let doc = 0;
      while (reader.more) {
        doc += reader.next();
        reader.next();
        if (met[doc] === at) met[doc] = at + 1;
      }
    }
  }
  return met.map((count) => Number(count === words.length));
}

interface Wanted {
  /** The place of the word in the phrase. */
  at: number;
  /** Documents that have all of the words. */
  together: Uint8Array;
  /** Where the words before it begin. */
  before: Map<number, number[]> | undefined;
}

/** Adds where the phrase begins, by where this word of it stands. */
function addPlaces(
  found: Map<number, number[]>,
  { block, positions }: LoadedBlock,
  index: number,
  { at, together, before }: Wanted,
): void {
  if (!positions) return;
  const docs = new Reader(block.postings, block.ends[index - 1] ?? 0, block.ends[index] ?? 0);
  const numbers = new Reader(positions.bytes, positions.ends[index - 1] ?? 0, positions.ends[index] ?? 0);
  let doc = 0;
  while (docs.more) {
    doc += docs.next();
    docs.next();
    const wanted = together[doc] === 1;
    const starts = wanted ? before?.get(doc) : undefined;
    let position = 0;
    for (let left = numbers.next(); left > 0; left--) {
      position += numbers.next();
      const start = position - at;
      if (!wanted || (before && !starts?.includes(start))) continue;
      const known = found.get(doc);
      if (known) known.push(start);
      else found.set(doc, [start]);
    }
  }
}
