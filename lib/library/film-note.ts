import type { Library } from './db.ts';
import { LibraryError } from './errors.ts';
import { CAPS } from './fields.ts';
import { Journal, TABLES, type Undo } from './journal.ts';
import { liveFilm } from './live-film.ts';
import { change } from './stamp.ts';
import { transact } from './transact.ts';

/**
 * Keeps the reader's own words on a film, in plain text; none takes them away.
 * @throws {LibraryError} `missing` if there is no such film, `too-long`.
 */
export async function setFilmNote(library: Library, id: string, text: string): Promise<Undo> {
  const note = text.toWellFormed().trim();
  if (note.length > CAPS.note) throw new LibraryError('too-long');
  const now = Date.now();
  return transact(library, 'rw', TABLES, async () => {
    const journal = new Journal(library);
    const film = await liveFilm(library, id);
    if (!film) throw new LibraryError('missing');
    await journal.put('films', film, change(film, { note: note === '' ? undefined : note }, now));
    return journal.undo();
  });
}
