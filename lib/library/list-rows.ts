import type { Library } from './db.ts';
import { liveFilm } from './live-film.ts';
import type { FilmRecord, ListRecord, WatchRecord } from './records.ts';
import { isLive } from './stamp.ts';

/** A list as it stands among the others: with its first films. */
export interface ListSummary {
  list: ListRecord;
  first: FilmRecord[];
}

/** A film on a list. `id` is the one that the list has it by: a merged film goes by its old one until the list changes. */
export interface ListedFilm {
  id: string;
  film: FilmRecord;
  watch?: WatchRecord;
}

/** Films that a list is shown with among the others. */
const FIRST = 4;

/** The reader's lists, by name. Only Dexie reads. */
export async function listsByName(library: Library): Promise<ListRecord[]> {
  const lists = (await library.lists.toArray()).filter(isLive);
  return lists.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** The same, each with its first films. */
export async function listLists(library: Library): Promise<ListSummary[]> {
  const summaries: ListSummary[] = [];
  for (const list of await listsByName(library)) {
    const films = await Promise.all(list.films.slice(0, FIRST).map((id) => liveFilm(library, id)));
    summaries.push({ list, first: films.filter((film) => film !== undefined) });
  }
  return summaries;
}

/** A list with its films in order, and their places on the watchlist; `undefined` if there is none of that id. Only Dexie reads. */
export async function listPage(
  library: Library,
  id: string,
): Promise<{ list: ListRecord; films: ListedFilm[] } | undefined> {
  const list = await library.lists.get(id);
  if (!isLive(list)) return undefined;
  const [records, watches] = await Promise.all([
    library.films.bulkGet(list.films),
    library.watchlist.bulkGet(list.films),
  ]);
  const films: ListedFilm[] = [];
  for (const [i, listed] of list.films.entries()) {
    const found = records[i];
    const film = isLive(found) ? found : await liveFilm(library, listed);
    const watch = watches[i];
    if (film) films.push({ id: listed, film, ...(isLive(watch) && { watch }) });
  }
  return { list, films };
}
