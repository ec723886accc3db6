import type { Library } from './db.ts';

export { countCopies } from './copies.ts';
export { savedAddresses } from './find.ts';
export { likelySame } from './likely-same.ts';
export { listPassages } from './list-passages.ts';
export { listReviews, type ReviewFilter } from './list-reviews.ts';
export { filmPage, reviewPage } from './reviews-of.ts';
export { searchFilms } from './search-films.ts';
export { listTags } from './tags.ts';

export interface Counts {
  reviews: number;
  films: number;
  annotations: number;
  watchlist: number;
}

/** How many of each the library holds, tombstones not counted. Only Dexie reads. */
export async function counts(library: Library): Promise<Counts> {
  const tables = [library.reviews, library.films, library.annotations, library.watchlist];
  const [reviews = 0, films = 0, annotations = 0, watchlist = 0] = await Promise.all(
    tables.map(async (table) => (await table.count()) - (await table.where('deleted').above(0).count())),
  );
  return { reviews, films, annotations, watchlist };
}
