import type { Library } from '../db.ts';
import { guarded } from '../errors.ts';
import { newId } from '../ids.ts';
import type { ReviewRecord } from '../records.ts';
import { ALL_BUCKETS, idsIn } from './bucket.ts';
import { packMarks } from './record.ts';

/** Below so many reviews their marks are read from themselves, faster than anything is kept for them. */
const WORTHWHILE = 2000;
/** Reviews that are unpacked in one go: more would hold the page up. */
const PAGE = 400;
/** Buckets made in one transaction: a save in another window waits for no more. */
const AT_ONCE = 2;

/**
 * Makes the marks of the buckets that have none, bucket by bucket, for a library that is large enough. To be called when there is time.
 * @throws {LibraryError}
 */
export async function settleMarks(library: Library): Promise<void> {
  const missing = await missingBuckets(library);
  // Counting all of a hundred thousand takes a tenth of a second; listing these few keys does not.
  const some = missing.length > 0 ? await library.reviews.limit(WORTHWHILE).primaryKeys() : [];
  if (some.length < WORTHWHILE) return;
  for (let i = 0; i < missing.length; i += AT_ONCE) {
    const buckets = missing.slice(i, i + AT_ONCE);
    await guarded(() =>
      library.transaction('rw', ['reviews', 'marks'], async () => {
        for (const bucket of buckets) await settle(library, bucket);
      }),
    );
  }
}

/** The buckets without marks. Only Dexie reads. */
export async function missingBuckets(library: Library): Promise<number[]> {
  const there = new Set(await library.marks.toCollection().primaryKeys());
  return ALL_BUCKETS.filter((bucket) => !there.has(bucket));
}

async function settle(library: Library, bucket: number): Promise<void> {
  if ((await library.marks.where('bucket').equals(bucket).count()) > 0) return;
  const [from, below] = idsIn(bucket);
  const reviews: ReviewRecord[] = [];
  for (let page: ReviewRecord[] = [], at = from; at === from || page.length === PAGE; ) {
    page = await library.reviews
      .where('id')
      .between(at, below, at === from)
      .limit(PAGE)
      .toArray();
    reviews.push(...page);
    at = page.at(-1)?.id ?? below;
  }
  await library.marks.put(packMarks(bucket, newId(), reviews));
}
