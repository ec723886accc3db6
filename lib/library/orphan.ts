import type { Library } from './db.ts';
import type { Journal } from './journal.ts';
import { BLANK, bury, isLive } from './stamp.ts';

/**
 * Deletes a film that its last review has left, unless its reader put it on the watchlist or gave it a mark.
 * With `moved`, those went with the review to the film that was meant, and keep it no longer.
 */
export async function dropOrphan(
  library: Library,
  journal: Journal,
  id: string,
  now: number,
  moved = false,
): Promise<void> {
  const film = await library.films.get(id);
  if (!isLive(film) || (await library.reviews.where('film').equals(id).count()) > 0) return;
  const watch = await library.watchlist.get(id);
  if (!moved && (film.ownScore || isLive(watch))) return;
  await journal.put('films', film, bury(BLANK.films, film, now));
  if (isLive(watch)) await journal.put('watchlist', watch, bury(BLANK.watchlist, watch, now));
}
