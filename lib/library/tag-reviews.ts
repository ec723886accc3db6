import type { Library } from './db.ts';
import { LibraryError } from './errors.ts';
import { CAPS, line } from './fields.ts';
import { inSteps } from './in-steps.ts';
import { Journal, TABLES, type Undo } from './journal.ts';
import { change, isLive } from './stamp.ts';
import { keepTags } from './tags.ts';
import { transact } from './transact.ts';

/**
 * Adds tags to reviews. Those that have them stay as they are; ids that are unknown or deleted are passed over.
 * @throws {LibraryError}
 */
export async function tagReviews(
  library: Library,
  ids: readonly string[],
  names: readonly string[],
): Promise<Undo> {
  const wanted = names.map(line).filter((name) => name !== '');
  if (wanted.some((name) => name.length > CAPS.tag)) throw new LibraryError('too-long', { field: 'tags' });
  const now = Date.now();
  return inSteps(library, ids, (some) =>
    transact(library, 'rw', TABLES, async () => {
      const journal = new Journal(library);
      const tags = await keepTags(library, journal, wanted, now);
      for (const review of (await library.reviews.bulkGet([...some])).filter(isLive)) {
        const next = [...new Set([...review.tags, ...tags])];
        if (next.length > CAPS.tags) throw new LibraryError('too-many', { field: 'tags' });
        await journal.put('reviews', review, change(review, { tags: next }, now));
      }
      return journal.undo();
    }),
  );
}
