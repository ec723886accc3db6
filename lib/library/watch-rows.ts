import type { Library } from './db.ts';
import { liveFilm } from './live-film.ts';
import { byRank } from './rank.ts';
import type { FilmRecord, ReviewRecord, WatchRecord } from './records.ts';
import { isLive } from './stamp.ts';

type State = WatchRecord['state'];

/** A film on the watchlist, and the review that sold it. */
export interface WatchRow {
  watch: WatchRecord;
  film: FilmRecord;
  why?: ReviewRecord;
}

export interface WatchPage {
  /** How many films stand in each part of the watchlist. */
  counts: Record<State, number>;
  rows: WatchRow[];
}

/**
 * One part of the watchlist in its own order: what is wanted by the reader's priority, what was seen with the latest
 * seen first, what was dropped with the latest dropped first. Only Dexie reads.
 * @param limit the most rows to return.
 */
export async function watchPage(library: Library, state: State, limit = Infinity): Promise<WatchPage> {
  const all = (await library.watchlist.toArray()).filter(isLive);
  const counts = { want: 0, seen: 0, dropped: 0 };
  for (const watch of all) counts[watch.state] += 1;
  const chosen = all.filter((watch) => watch.state === state).sort(state === 'want' ? byRank : byLatest);
  return { counts, rows: await withFilms(library, chosen.slice(0, limit)) };
}

function byLatest(a: WatchRecord, b: WatchRecord): number {
  const [one, other] = [a.seenOn ?? '', b.seenOn ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return (b.changed['state'] ?? b.created) - (a.changed['state'] ?? a.created) || (a.id < b.id ? -1 : 1);
}

async function withFilms(library: Library, watches: readonly WatchRecord[]): Promise<WatchRow[]> {
  const films = await library.films.bulkGet(watches.map(({ id }) => id));
  const whys = await library.reviews.bulkGet(watches.map(({ why }) => why ?? ''));
  const rows: WatchRow[] = [];
  for (const [i, watch] of watches.entries()) {
    const found = films[i];
    const film = isLive(found) ? found : await liveFilm(library, watch.id);
    const why = whys[i];
    if (film) rows.push({ watch, film, ...(isLive(why) && { why }) });
  }
  return rows;
}
