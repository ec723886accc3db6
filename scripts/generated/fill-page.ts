import { openLibrary } from '../../lib/library/db.ts';
import { makeRecords, type Recipe } from './records.ts';

/** Runs in a page of the extension: writes a generated library into its database, portion by portion, each time it is asked for one. */
function beginFilling(recipe: Recipe): () => Promise<number | undefined> {
  const library = openLibrary();
  const portions = makeRecords(recipe);
  return async () => {
    const { done, value: records } = portions.next();
    if (done) {
      library.close();
      return undefined;
    }
    const start = performance.now();
    await library.transaction('rw', library.tables, async () => {
      await library.films.bulkPut(records.films);
      await library.reviews.bulkPut(records.reviews);
      await library.copies.bulkPut(records.copies);
      await library.annotations.bulkPut(records.annotations);
      await library.watchlist.bulkPut(records.watchlist);
      await library.tags.bulkPut(records.tags);
    });
    return performance.now() - start;
  };
}

Object.assign(globalThis, { beginFilling });
