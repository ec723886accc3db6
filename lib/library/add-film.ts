import type { FilmIdentity } from '../films/model.ts';
import { checkFilm } from './check-draft.ts';
import type { Library } from './db.ts';
import { withFacts } from './film-facts.ts';
import { findFilm } from './find.ts';
import { filmIds, type NewFilmIds } from './ids.ts';
import { Journal, TABLES, type Undo } from './journal.ts';
import { writeToList } from './lists.ts';
import type { FilmRecord, WatchRecord } from './records.ts';
import { newFilm } from './settle-film.ts';
import { transact } from './transact.ts';
import { writeWatch } from './watchlist.ts';

/** Where a film that is added by hand goes. */
export type Destination = { watch: WatchRecord['state'] } | { list: string };

/**
 * Puts a film of which there is no review on the watchlist or on a list: the film in the library that its title,
 * year and directors mean, else a new one.
 * @throws {LibraryError} `field` says which part of the identity cannot be saved; `missing` if the list is not there.
 */
export async function addFilm(
  library: Library,
  identity: FilmIdentity,
  to: Destination,
): Promise<{ film: FilmRecord; undo: Undo }> {
  const stated = checkFilm(identity);
  const ids = await filmIds(stated);
  const now = Date.now();
  return transact(library, 'rw', TABLES, async () => {
    const journal = new Journal(library);
    const film = await meantFilm(library, journal, { stated, ids }, now);
    if ('list' in to) await writeToList(library, journal, { list: to.list, films: [film.id] }, now);
    else await writeWatch(library, journal, { film: film.id, state: to.watch }, now);
    return { film, undo: journal.undo() };
  });
}

async function meantFilm(
  library: Library,
  journal: Journal,
  { stated, ids }: { stated: FilmIdentity; ids: NewFilmIds },
  now: number,
): Promise<FilmRecord> {
  const known = await findFilm(library, stated);
  if (known) return journal.put('films', known, withFacts(known, stated, now));
  const { before, after } = await newFilm(library, ids, stated, now);
  return journal.put('films', before, after);
}
