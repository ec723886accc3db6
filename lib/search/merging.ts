import type { Library } from '../library/db.ts';
import { isDead } from './dead.ts';
import { type ManifestPart, readSegment } from './pieces.ts';

/** Parts of fewer documents are small, and so many of one size are merged: each size is this many times the one before. */
const SMALL = 1000;
const MANY = 8;
/** A part of which more than this share is dead is written anew. */
const DEAD_SHARE = 0.4;

/** The parts to put together next: one that is mostly dead, or many of like size. Each part more is looked through in every search. */
export function merging(parts: readonly ManifestPart[]): ManifestPart[] {
  const dead = parts.find((part) => countDead(part.dead) > part.docs * DEAD_SHARE);
  if (dead) return [dead];
  const sizes = Map.groupBy(parts, ({ docs }) =>
    Math.max(0, Math.ceil(Math.log(docs / SMALL) / Math.log(MANY))),
  );
  // Segments as large as they are built stay as they are.
  const alike = [...sizes].find(([size, like]) => size <= 1 && like.length >= MANY);
  return alike?.[1] ?? [];
}

function countDead(bits: Uint8Array): number {
  let count = 0;
  for (let byte of bits) for (; byte > 0; byte &= byte - 1) count++;
  return count;
}

/** The ids of what is alive in some parts. */
export async function liveIds(library: Library, parts: readonly ManifestPart[]): Promise<string[]> {
  const live: string[] = [];
  for (const { id, dead } of parts) {
    const segment = await readSegment(library, id);
    live.push(...(segment?.ids.filter((_, doc) => !isDead(dead, doc)) ?? []));
  }
  return live;
}
