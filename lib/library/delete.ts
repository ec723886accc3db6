import { buryCopies } from './copies.ts';
import type { Library } from './db.ts';
import { inSteps } from './in-steps.ts';
import { Journal, TABLES, type Undo } from './journal.ts';
import { dropOrphan } from './orphan.ts';
import { BLANK, bury, isLive } from './stamp.ts';
import { transact } from './transact.ts';

/**
 * Deletes reviews with their marked passages and reading copies, and films that nothing else is kept of. Ids that are unknown or
 * deleted already are passed over. What is deleted is a tombstone from then on: its text is gone.
 * @throws {LibraryError}
 */
export async function deleteReviews(library: Library, ids: readonly string[]): Promise<Undo> {
  return inSteps(library, [...new Set(ids)], (some) => deleteTogether(library, some));
}

function deleteTogether(library: Library, ids: readonly string[]): Promise<Undo> {
  const now = Date.now();
  return transact(library, 'rw', TABLES, async () => {
    const journal = new Journal(library);
    const reviews = (await library.reviews.bulkGet([...ids])).filter(isLive);
    for (const review of reviews) await journal.put('reviews', review, bury(BLANK.reviews, review, now));
    const marks = library.annotations.where('review').anyOf(reviews.map((review) => review.id));
    for (const mark of await marks.toArray()) {
      await journal.put('annotations', mark, bury(BLANK.annotations, mark, now));
    }
    await buryCopies(library, journal, reviews, now);
    for (const film of new Set(reviews.map((review) => review.film))) {
      await dropOrphan(library, journal, film, now);
    }
    return journal.undo();
  });
}
