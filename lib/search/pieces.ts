import type { Library } from '../library/db.ts';
import type { Block, Built, Positions, Segment } from './model.ts';

/** Raised when what is stored changes its form: an index of another version is built anew. */
export const VERSION = 1;

/** What the stored index consists of. */
export interface Manifest {
  key: 'manifest';
  version: number;
  parts: ManifestPart[];
  /** While it is first built: reviews whose ids come after this one are still to be read. */
  after?: string;
}

export interface ManifestPart {
  /** Never used again for another. */
  id: string;
  docs: number;
  blocks: number;
  dead: Uint8Array;
}

const segmentKey = (id: string) => `segment/${id}`;
const blockKey = (id: string, block: number) => `block/${id}/${block}`;
const positionsKey = (id: string, block: number) => `positions/${id}/${block}`;

async function pieces<T>(library: Library, keys: string[]): Promise<(T | undefined)[]> {
  if (keys.length === 0) return [];
  const found = await library.searchPieces.bulkGet(keys);
  return found as (T | undefined)[];
}

/** The manifest; `undefined` if there is none of this version. */
export async function readManifest(library: Library): Promise<Manifest | undefined> {
  const [manifest] = await pieces<Manifest>(library, ['manifest']);
  return manifest?.version === VERSION ? manifest : undefined;
}

/** Whether everything that a manifest names is there. */
export async function isWhole(library: Library, { parts }: Manifest): Promise<boolean> {
  for (const { id, blocks } of parts) {
    if ((await library.searchPieces.where('key').equals(segmentKey(id)).count()) === 0) return false;
    for (const kind of ['block', 'positions'])
      if ((await library.searchPieces.where('key').startsWith(`${kind}/${id}/`).count()) < blocks)
        return false;
  }
  return true;
}

export async function readSegment(library: Library, id: string): Promise<Segment | undefined> {
  const [segment] = await pieces<Segment>(library, [segmentKey(id)]);
  return segment;
}

/** Where a block is stored. */
export interface BlockPlace {
  /** The segment's id. */
  id: string;
  block: number;
}

export function readBlocks(library: Library, places: readonly BlockPlace[]): Promise<(Block | undefined)[]> {
  return pieces<Block>(
    library,
    places.map(({ id, block }) => blockKey(id, block)),
  );
}

export function readPositions(
  library: Library,
  places: readonly BlockPlace[],
): Promise<(Positions | undefined)[]> {
  return pieces<Positions>(
    library,
    places.map(({ id, block }) => positionsKey(id, block)),
  );
}

export async function writeManifest(library: Library, manifest: Omit<Manifest, 'key'>): Promise<void> {
  const written: Manifest = { key: 'manifest', ...manifest };
  await library.searchPieces.put(written);
}

/** Pieces that are written in one go: copying all of a segment into the database at once would hold the page up. */
const WRITTEN_AT_ONCE = 8;

/** Writes a segment, within a transaction; nothing reads it before the manifest names it. */
export async function writeSegment(library: Library, id: string, { segment, blocks }: Built): Promise<void> {
  const written = [
    { key: segmentKey(id), ...segment },
    ...blocks.map(({ block }, i) => ({ key: blockKey(id, i), ...block })),
    ...blocks.map(({ positions }, i) => ({ key: positionsKey(id, i), ...positions })),
  ];
  for (let next = 0; next < written.length; next += WRITTEN_AT_ONCE)
    await library.searchPieces.bulkPut(written.slice(next, next + WRITTEN_AT_ONCE));
}

/** Deletes segments that the manifest names no more. */
export async function dropSegments(library: Library, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await library.searchPieces.delete(segmentKey(id));
    for (const kind of ['block', 'positions'])
      await library.searchPieces.where('key').startsWith(`${kind}/${id}/`).delete();
  }
}
