import type { Library } from './db.ts';
import type { Journal } from './journal.ts';
import { idsOf, mergedInto } from './live-film.ts';
import { BLANK, bury, isLive } from './stamp.ts';

/**
 * Deletes a film that its last review has left, unless its reader put it on the watchlist or a list, or gave it a mark.
 * With `moved`, those went with the review to the film that was meant, and keep it no longer.
 * What still told of films that were merged into it goes too.
 */
export async function dropOrphan(
  library: Library,
  journal: Journal,
  id: string,
  now: number,
  moved = false,
): Promise<void> {
  const film = await library.films.get(id);
  if (!isLive(film)) return;
  if (
    (await library.reviews
      .where('film')
      .anyOf(await idsOf(library, id))
      .count()) > 0
  )
    return;
  const watch = await library.watchlist.get(id);
  if ((await library.lists.where('films').equals(id).count()) > 0) return;
  if (!moved && (film.ownScore || isLive(watch))) return;
  for (const gone of [film, ...(await mergedInto(library, id))]) {
    await journal.put('films', gone, bury(BLANK.films, gone, now));
  }
  if (isLive(watch)) await journal.put('watchlist', watch, bury(BLANK.watchlist, watch, now));
}
