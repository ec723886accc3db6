import type { Library } from './db.ts';
import type { ReviewRow } from './draft.ts';
import { liveFilm } from './live-film.ts';
import type { FilmRecord, ReviewRecord } from './records.ts';
import { isLive } from './stamp.ts';

/** Reviews with their films, in the order given; those whose film is gone are left out. Only Dexie reads. */
export async function withFilms(library: Library, reviews: readonly ReviewRecord[]): Promise<ReviewRow[]> {
  const ids = [...new Set(reviews.map((review) => review.film))];
  const films = new Map<string, FilmRecord>();
  for (const [i, found] of (await library.films.bulkGet(ids)).entries()) {
    const film = isLive(found) ? found : await liveFilm(library, found?.id);
    if (film) films.set(ids[i] ?? film.id, film);
  }
  return reviews.flatMap((review) => {
    const film = films.get(review.film);
    return film ? [{ review, film }] : [];
  });
}
