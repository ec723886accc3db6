import type { Library } from './db.ts';
import { LibraryError } from './errors.ts';
import { CAPS, line } from './fields.ts';
import { Journal, TABLES, type Undo } from './journal.ts';
import { dropOrphan } from './orphan.ts';
import type { ListRecord } from './records.ts';
import { BLANK, bury, change, isLive, make } from './stamp.ts';
import { transact } from './transact.ts';

/**
 * Makes a list of films.
 * @throws {LibraryError} `missing` without a name, `too-long`.
 */
export async function createList(
  library: Library,
  { name, description = '', films = [] }: { name: string; description?: string; films?: readonly string[] },
): Promise<{ id: string; undo: Undo }> {
  const fields = { ...checkedNames({ name, description }), films: [...new Set(films)] };
  const id = crypto.randomUUID();
  return transact(library, 'rw', ['lists'], async () => {
    const journal = new Journal(library);
    await journal.put('lists', undefined, make(id, fields, Date.now()));
    return { id, undo: journal.undo() };
  });
}

/**
 * Gives a list another name or description.
 * @throws {LibraryError} `missing` without a name or of a list that is not there, `too-long`.
 */
export function describeList(
  library: Library,
  id: string,
  names: { name: string; description: string },
): Promise<Undo> {
  const checked = checkedNames(names);
  return withList(library, id, async (journal, list) => {
    await journal.put('lists', list, change(list, checked, Date.now()));
  });
}

/**
 * Adds films to the end of a list; those on it already stay where they are.
 * @throws {LibraryError} `missing` if the list is not there.
 */
export function addToList(library: Library, id: string, films: readonly string[]): Promise<Undo> {
  return withList(library, id, (journal) => writeToList(library, journal, { list: id, films }, Date.now()));
}

/** The same within a transaction. */
export async function writeToList(
  library: Library,
  journal: Journal,
  { list: id, films }: { list: string; films: readonly string[] },
  now: number,
): Promise<void> {
  const list = await library.lists.get(id);
  if (!isLive(list)) throw new LibraryError('missing');
  const all = [...new Set([...list.films, ...films])];
  await journal.put('lists', list, change(list, { films: all }, now));
}

/**
 * Takes films off a list; one that nothing else is kept of goes with that.
 * @throws {LibraryError} `missing` if the list is not there.
 */
export function removeFromList(library: Library, id: string, films: readonly string[]): Promise<Undo> {
  const now = Date.now();
  return withList(library, id, async (journal, list) => {
    const rest = list.films.filter((film) => !films.includes(film));
    await journal.put('lists', list, change(list, { films: rest }, now));
    for (const film of films) await dropOrphan(library, journal, film, now);
  });
}

/**
 * Moves a film of a list to a place: 0 is the first, too high is the last.
 * @throws {LibraryError} `missing` if the list is not there.
 */
export function moveInList(library: Library, id: string, film: string, place: number): Promise<Undo> {
  return withList(library, id, async (journal, list) => {
    if (!list.films.includes(film)) return;
    const films = list.films.filter((other) => other !== film).toSpliced(Math.max(0, place), 0, film);
    await journal.put('lists', list, change(list, { films }, Date.now()));
  });
}

/**
 * Deletes a list, and films that nothing else is kept of.
 * @throws {LibraryError} `missing` if it is not there.
 */
export function deleteList(library: Library, id: string): Promise<Undo> {
  const now = Date.now();
  return withList(library, id, async (journal, list) => {
    await journal.put('lists', list, bury(BLANK.lists, list, now));
    for (const film of list.films) await dropOrphan(library, journal, film, now);
  });
}

function withList(
  library: Library,
  id: string,
  work: (journal: Journal, list: ListRecord) => Promise<void>,
): Promise<Undo> {
  return transact(library, 'rw', TABLES, async () => {
    const journal = new Journal(library);
    const list = await library.lists.get(id);
    if (!isLive(list)) throw new LibraryError('missing');
    await work(journal, list);
    return journal.undo();
  });
}

function checkedNames({ name, description }: { name: string; description: string }) {
  const fields = { name: line(name), description: description.toWellFormed().trim() };
  if (fields.name === '') throw new LibraryError('missing');
  if (fields.name.length > CAPS.title || fields.description.length > CAPS.note) {
    throw new LibraryError('too-long');
  }
  return fields;
}
