import type { Library } from './db.ts';
import type { ReviewRow } from './draft.ts';
import { idsOf, liveFilm } from './live-film.ts';
import type { CopyRecord, FilmRecord, ReviewRecord, WatchRecord } from './records.ts';
import { isLive } from './stamp.ts';

/** The saved reviews of a film, the latest published first, undated ones last. Only Dexie reads. */
export async function reviewsOf(library: Library, film: FilmRecord): Promise<ReviewRow[]> {
  const reviews = await library.reviews
    .where('film')
    .anyOf(await idsOf(library, film.id))
    .filter(isLive)
    .toArray();
  return reviews.sort(byPublished).map((review) => ({ review, film }));
}

/** Order of reviews, the latest published first, undated ones last, the latest saved first among equals. */
export function byPublished(a: ReviewRecord, b: ReviewRecord): number {
  const [one, other] = [a.published ?? '', b.published ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return b.created - a.created || (a.id < b.id ? 1 : -1);
}

/**
 * All that is kept of a film, or of the one that it was merged into; `undefined` if the library has it not.
 * Only Dexie reads.
 */
export async function filmPage(
  library: Library,
  id: string,
): Promise<{ film: FilmRecord; rows: ReviewRow[]; watch?: WatchRecord } | undefined> {
  const film = await liveFilm(library, id);
  if (!film) return undefined;
  const rows = await reviewsOf(library, film);
  const watch = await library.watchlist.get(film.id);
  return { film, rows, ...(isLive(watch) && { watch }) };
}

/** One review with its film and its reading copy, if one is kept; `undefined` if the library has it not. Only Dexie reads. */
export async function reviewPage(
  library: Library,
  id: string,
): Promise<(ReviewRow & { copy?: CopyRecord }) | undefined> {
  const review = await library.reviews.get(id);
  const film = isLive(review) ? await liveFilm(library, review.film) : undefined;
  if (!isLive(review) || !film) return undefined;
  const copy = await library.copies.get(id);
  return { review, film, ...(isLive(copy) && { copy }) };
}
