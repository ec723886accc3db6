import type { Library } from '../library/db.ts';
import type { ReviewRecord } from '../library/records.ts';
import type { SegmentBuilder } from './build.ts';
import { withDead } from './dead.ts';
import { docsOf } from './docs.ts';
import type { Built } from './model.ts';
import { type Manifest, writeSegment } from './pieces.ts';
import type { Slices } from './rest.ts';

/** Adds what is searched of these reviews to a segment. */
export async function addDocs(
  library: Library,
  builder: SegmentBuilder,
  reviews: readonly (ReviewRecord | undefined)[],
  slices: Slices,
): Promise<void> {
  for (const doc of await docsOf(library, reviews)) {
    builder.add(doc);
    await slices.rest();
  }
}

/** Writes a segment that has documents, within a transaction: as it stands in the manifest. */
export async function keep(library: Library, built: Built): Promise<Manifest['parts']> {
  const docs = built.segment.ids.length;
  if (docs === 0) return [];
  const id = crypto.randomUUID();
  await writeSegment(library, id, built);
  return [{ id, docs, blocks: built.blocks.length, dead: withDead(built.segment, undefined, []) }];
}
