import type { FilmIdentity } from '../films/model.ts';
import { checkFilm } from './check-draft.ts';
import type { Library } from './db.ts';
import { LibraryError } from './errors.ts';
import { CAPS, cleanIds, line } from './fields.ts';
import { rekeyed, withTitle } from './film-facts.ts';
import { Journal, TABLES, type Undo } from './journal.ts';
import { liveFilm } from './live-film.ts';
import { change } from './stamp.ts';
import { transact } from './transact.ts';

/**
 * Replaces what is known of a film: titles, year, directors, ids elsewhere. What is not stated goes, but for a title that is replaced: it stays
 * among the other titles, for pages that print it.
 * @throws {LibraryError} `missing` if there is no such film; else with the field that cannot be saved, by a draft's
 *   name for it, `filmIds` for an id that has not its site's form.
 */
export async function changeFilm(library: Library, id: string, stated: FilmIdentity): Promise<Undo> {
  const { title, year, directors } = checkFilm(stated);
  const originalTitle = line(stated.originalTitle ?? '').slice(0, CAPS.title) || undefined;
  const otherTitles = [...new Set((stated.otherTitles ?? []).map(line))]
    .filter((other) => other !== '' && other !== title && other !== originalTitle)
    .map((other) => other.slice(0, CAPS.title));
  const ids = cleanIds(stated.ids);
  if (Object.keys(ids).length < Object.keys(stated.ids ?? {}).length)
    throw new LibraryError('wrong', { field: 'filmIds' });
  const now = Date.now();
  return transact(library, 'rw', TABLES, async () => {
    const journal = new Journal(library);
    const film = await liveFilm(library, id);
    if (!film) throw new LibraryError('missing');
    const patch = { title, originalTitle, otherTitles, year, directors: directors ?? [], ids };
    await journal.put('films', film, withTitle(rekeyed(change(film, patch, now)), film.title, now));
    return journal.undo();
  });
}
