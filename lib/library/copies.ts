import type { ReadingCopy } from '../reading/copy/model.ts';
import { checkCopy } from './check-copy.ts';
import type { Library } from './db.ts';
import { Journal, TABLES, type Undo } from './journal.ts';
import type { ReviewRecord } from './records.ts';
import { BLANK, bury, change, isLive, make } from './stamp.ts';
import { transact } from './transact.ts';

/** A page seen again with fewer words than this share of those kept was seen behind a paywall, or half loaded. */
const AS_WHOLE = 0.8;

/**
 * Keeps the text of a saved review. Nothing is kept of a review that is not there (any more), of what has not the
 * form of a copy, or of one that says much less than the copy there is. Whether it was kept.
 * @throws {LibraryError}
 */
export async function keepCopy(library: Library, review: string, copy: ReadingCopy): Promise<boolean> {
  const checked = checkCopy(copy);
  const now = Date.now();
  if (!checked) return false;
  return transact(library, 'rw', ['reviews', 'copies'], async () => {
    if (!isLive(await library.reviews.get(review))) return false;
    const before = await library.copies.get(review);
    if (!isLive(before)) {
      await library.copies.put(make(review, checked, now));
      return true;
    }
    if (checked.words < before.words * AS_WHOLE) return false;
    const { language, blocks, words } = checked;
    await library.copies.put(change(before, { language, blocks, words }, now));
    return true;
  });
}

/** How many reviews have a copy. Only Dexie reads. */
export async function countCopies(library: Library): Promise<number> {
  return (await library.copies.count()) - (await library.copies.where('deleted').above(0).count());
}

/**
 * Deletes every reading copy; the reviews stay. The way back holds all the texts.
 * @throws {LibraryError}
 */
export async function deleteCopies(library: Library): Promise<Undo> {
  return transact(library, 'rw', TABLES, async () => {
    const journal = new Journal(library);
    const now = Date.now();
    for (const copy of await library.copies.filter(isLive).toArray()) {
      await journal.put('copies', copy, bury(BLANK.copies, copy, now));
    }
    return journal.undo();
  });
}

/** Deletes the copies of these reviews, within a transaction. */
export async function buryCopies(
  library: Library,
  journal: Journal,
  reviews: readonly ReviewRecord[],
  now: number,
): Promise<void> {
  for (const copy of await library.copies.bulkGet(reviews.map((review) => review.id))) {
    if (isLive(copy)) await journal.put('copies', copy, bury(BLANK.copies, copy, now));
  }
}

/** The copy of a review whose id changed goes with it, unless there is one already. Within a transaction. */
export async function moveCopy(
  library: Library,
  journal: Journal,
  { from, to }: { from: string; to: string },
  now: number,
): Promise<void> {
  const [copy, there] = await library.copies.bulkGet([from, to]);
  if (!isLive(copy)) return;
  if (!isLive(there)) await journal.put('copies', there, { ...copy, id: to });
  await journal.put('copies', copy, bury(BLANK.copies, copy, now));
}

/** The copy of a review that is not there any more goes too, within a transaction: it was kept after the saving that is undone. */
export async function dropCopy(library: Library, review: string, wasThere: boolean): Promise<void> {
  const copy = await library.copies.get(review);
  if (!isLive(copy)) return;
  if (wasThere) await library.copies.put(bury(BLANK.copies, copy, Date.now()));
  else await library.copies.delete(copy.id);
}
