import type { Library } from './db.ts';
import { LibraryError } from './errors.ts';
import { inSteps } from './in-steps.ts';
import { Journal, TABLES, type Undo } from './journal.ts';
import { liveFilm } from './live-film.ts';
import { dropOrphan } from './orphan.ts';
import { pinFilm } from './pins.ts';
import { change, isLive } from './stamp.ts';
import { transact } from './transact.ts';

/**
 * Moves reviews to a film of the library: their pages mean that film from then on. Films that nothing is left of go.
 * @throws {LibraryError} `missing`: the film is not there.
 */
export async function moveReviews(library: Library, ids: readonly string[], film: string): Promise<Undo> {
  const now = Date.now();
  return inSteps(library, ids, (some) =>
    transact(library, 'rw', TABLES, async () => {
      const journal = new Journal(library);
      const there = await liveFilm(library, film);
      if (!there) throw new LibraryError('missing');
      const reviews = (await library.reviews.bulkGet([...some])).filter(isLive);
      const moving = reviews.filter((review) => review.film !== there.id);
      for (const review of moving) {
        await journal.put('reviews', review, change(review, { film: there.id }, now));
        await pinFilm(library, journal, { review: review.id, film: there.id }, now);
      }
      for (const left of new Set(moving.map((review) => review.film)))
        await dropOrphan(library, journal, left, now);
      return journal.undo();
    }),
  );
}
