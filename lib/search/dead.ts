import type { Segment } from './model.ts';

/** Whether a document of a segment is deleted, or stands newer in a later part. */
export function isDead(dead: Uint8Array, doc: number): boolean {
  return ((dead[doc >> 3] ?? 0) & (1 << (doc & 7))) !== 0;
}

/** Bits for the documents of a segment, none of them set but those of the ids. `ids` may name others. */
export function withDead(segment: Segment, dead: Uint8Array | undefined, ids: Iterable<string>): Uint8Array {
  const bits = new Uint8Array((segment.ids.length + 7) >> 3);
  if (dead) bits.set(dead);
  for (const id of ids) {
    const doc = numberOf(segment.ids, id);
    if (doc !== undefined) bits[doc >> 3] = (bits[doc >> 3] ?? 0) | (1 << (doc & 7));
  }
  return bits;
}

/** The place of an id among sorted ones. */
function numberOf(ids: readonly string[], id: string): number | undefined {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : undefined;
}
