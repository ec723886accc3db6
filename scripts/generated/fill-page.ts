import { openLibrary } from '../../lib/library/db.ts';
import { makeRecords, type Recipe } from './records.ts';

/** Runs in a page of the extension: writes a generated library into its database. Resolves to how long that took, in milliseconds. */
async function fillLibrary(recipe: Recipe): Promise<number> {
  const library = openLibrary();
  let took = 0;
  for (const records of makeRecords(recipe)) {
    const start = performance.now();
    await library.transaction('rw', library.tables, async () => {
      await library.films.bulkPut(records.films);
      await library.reviews.bulkPut(records.reviews);
      await library.copies.bulkPut(records.copies);
      await library.annotations.bulkPut(records.annotations);
      await library.watchlist.bulkPut(records.watchlist);
      await library.tags.bulkPut(records.tags);
    });
    took += performance.now() - start;
  }
  library.close();
  return took;
}

Object.assign(globalThis, { fillLibrary });
