import type { Library } from '../library/db.ts';
import type { ReviewRecord } from '../library/records.ts';
import { SegmentBuilder } from './build.ts';
import { readChanges } from './changes.ts';
import { withDead } from './dead.ts';
import { liveIds, merging } from './merging.ts';
import {
  dropSegments,
  isWhole,
  type Manifest,
  readManifest,
  readSegment,
  VERSION,
  writeManifest,
} from './pieces.ts';
import { inSlices, Slices } from './rest.ts';
import { addDocs, keep } from './write.ts';

/** Reviews read at once. */
const PAGE = 100;
/** A segment is closed at this many words, which bounds the memory that building takes. */
export const SEGMENT_WORDS = 1_200_000;
export const SEGMENT_DOCS = 25_000;
/** So many changed reviews each page keeps in memory; more are written as a segment. */
export const MOST_RECENT = 64;

/** Where building stands: reviews read of those there are. */
export interface Building {
  done: number;
  total: number;
}

/**
 * Brings the stored index up to date: builds it where there is none, adds what has changed, merges what has become
 * small. In slices, so that the page stays at hand; by one page at a time, the next going on where one
 * was closed. Rejects if `signal` ends the wait for the other page.
 */
export async function tendIndex(
  library: Library,
  onBuilding: (building: Building | undefined) => void,
  signal: AbortSignal,
): Promise<void> {
  await navigator.locks.request('cutting-room search', { signal }, async () => {
    const slices = new Slices();
    const stored = await readManifest(library);
    if (!stored || !(await isWhole(library, stored))) await startAnew(library);
    while (!signal.aborted) {
      const manifest = (await readManifest(library)) ?? (await startAnew(library));
      if (manifest.after !== undefined) await buildOn(library, manifest, slices, onBuilding, signal);
      else if (!(await addChanged(library, manifest, slices)) && !(await merge(library, manifest, slices)))
        break;
    }
  });
  onBuilding(undefined);
}

async function startAnew(library: Library): Promise<Manifest> {
  const manifest: Manifest = { key: 'manifest', version: VERSION, parts: [], after: '' };
  await library.transaction('rw', library.searchPieces, library.searchChanges, async () => {
    await library.searchPieces.clear();
    await library.searchChanges.clear();
    await writeManifest(library, manifest);
  });
  return manifest;
}

/** Reads the reviews of the next segment, by their ids' order. */
async function buildOn(
  library: Library,
  manifest: Manifest,
  slices: Slices,
  onBuilding: (building: Building) => void,
  signal: AbortSignal,
): Promise<void> {
  const builder = new SegmentBuilder();
  const total = await library.reviews.count();
  let done = manifest.parts.reduce((sum, part) => sum + part.docs, 0);
  let after: string | undefined = manifest.after ?? '';
  while (after !== undefined && builder.words < SEGMENT_WORDS && builder.size < SEGMENT_DOCS) {
    if (signal.aborted) return;
    const page: ReviewRecord[] = await library.reviews.where('id').above(after).limit(PAGE).toArray();
    await addDocs(library, builder, page, slices);
    done += page.length;
    onBuilding({ done, total });
    after = page.length < PAGE ? undefined : page.at(-1)?.id;
  }
  const { version, parts } = manifest;
  const built = await inSlices(builder.build(), slices);
  await library.transaction('rw', library.searchPieces, async () => {
    const part = await keep(library, built);
    await writeManifest(library, {
      version,
      parts: [...parts, ...part],
      ...(after !== undefined && { after }),
    });
  });
}

/** Writes the changed reviews as a segment, if they are too many to be kept in memory. Whether it did. */
async function addChanged(library: Library, manifest: Manifest, slices: Slices): Promise<boolean> {
  const { ids, upTo, all } = await readChanges(library, SEGMENT_DOCS);
  if (all) {
    await startAnew(library);
    return true;
  }
  if (ids.length <= MOST_RECENT) return false;
  await replace(library, manifest, { ids, without: [], upTo }, slices);
  return true;
}

async function merge(library: Library, manifest: Manifest, slices: Slices): Promise<boolean> {
  const without = merging(manifest.parts);
  if (without.length === 0) return false;
  const ids = await liveIds(library, without);
  await replace(library, manifest, { ids, without: without.map((part) => part.id), upTo: 0 }, slices);
  return true;
}

/** Puts a segment of these reviews, as they are now, in place of what other parts have of them, and of whole parts. */
async function replace(
  library: Library,
  { version, parts }: Manifest,
  { ids, without, upTo }: { ids: readonly string[]; without: readonly string[]; upTo: number },
  slices: Slices,
): Promise<void> {
  const builder = new SegmentBuilder();
  const sorted = [...ids].sort();
  for (let next = 0; next < sorted.length; next += PAGE)
    await addDocs(library, builder, await library.reviews.bulkGet(sorted.slice(next, next + PAGE)), slices);
  const staying = parts.filter((part) => !without.includes(part.id));
  const masked: Manifest['parts'] = [];
  for (const part of staying) {
    const segment = await readSegment(library, part.id);
    if (segment) masked.push({ ...part, dead: withDead(segment, part.dead, ids) });
  }
  const built = await inSlices(builder.build(), slices);
  await library.transaction('rw', library.searchPieces, library.searchChanges, async () => {
    await writeManifest(library, { version, parts: [...masked, ...(await keep(library, built))] });
    await library.searchChanges.where('seq').belowOrEqual(upTo).delete();
    await dropSegments(library, without);
  });
}
