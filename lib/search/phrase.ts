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
  let places: Map<number, number[]> | undefined;
  for (const [i, word] of words.entries()) {
    const goesOn = prefix && i === words.length - 1;
    const found = new Map<number, number[]>();
    for (const { block, index } of termsIn(segment, word, goesOn, blocks))
      addPlaces(found, block, index, i, places);
    places = found;
    if (places.size === 0) return;
  }
  for (const [doc, starts] of places ?? []) for (const start of starts) yield [doc, start];
}

/** Adds where a term stands `offset` words after one of the starts that there are so far. */
function addPlaces(
  found: Map<number, number[]>,
  { block, positions }: LoadedBlock,
  index: number,
  offset: number,
  before: Map<number, number[]> | undefined,
): void {
  if (!positions) return;
  const docs = new Reader(block.postings, block.ends[index - 1] ?? 0, block.ends[index] ?? 0);
  const numbers = new Reader(positions.bytes, positions.ends[index - 1] ?? 0, positions.ends[index] ?? 0);
  let doc = 0;
  while (docs.more) {
    doc += docs.next();
    docs.next();
    const starts = before?.get(doc);
    let position = 0;
    for (let left = numbers.next(); left > 0; left--) {
      position += numbers.next();
      const start = position - offset;
      if (before && !starts?.includes(start)) continue;
      const known = found.get(doc);
      if (known) known.push(start);
      else found.set(doc, [start]);
    }
  }
}
