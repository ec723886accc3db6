import type { Library } from './db.ts';
import type { ReviewRow } from './draft.ts';
import type { FilmRecord, ReviewRecord, WatchRecord } from './records.ts';
import { isLive } from './stamp.ts';

/** The saved reviews of a film, the latest published first, undated ones last. Only Dexie reads. */
export async function reviewsOf(library: Library, film: FilmRecord): Promise<ReviewRow[]> {
  const reviews = await library.reviews.where('film').equals(film.id).filter(isLive).toArray();
  return reviews.sort(byPublished).map((review) => ({ review, film }));
}

/** Order of reviews, the latest published first, undated ones last, the latest saved first among equals. */
export function byPublished(a: ReviewRecord, b: ReviewRecord): number {
  const [one, other] = [a.published ?? '', b.published ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return b.created - a.created || (a.id < b.id ? 1 : -1);
}

/** All that is kept of a film; `undefined` if the library has it not. Only Dexie reads. */
export async function filmPage(
  library: Library,
  id: string,
): Promise<{ film: FilmRecord; rows: ReviewRow[]; watch?: WatchRecord } | undefined> {
  const film = await library.films.get(id);
  if (!isLive(film)) return undefined;
  const rows = await reviewsOf(library, film);
  const watch = await library.watchlist.get(id);
  return { film, rows, ...(isLive(watch) && { watch }) };
}
