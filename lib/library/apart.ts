import type { Library } from './db.ts';
import { Journal, TABLES, type Undo } from './journal.ts';
import type { FilmRecord } from './records.ts';
import { change, isLive } from './stamp.ts';
import { transact } from './transact.ts';

/**
 * Remembers that two films are not the same, however alike: it is not asked again, and nothing read of one is added
 * to the other.
 * @throws {LibraryError}
 */
export async function keepApart(library: Library, one: string, other: string): Promise<Undo> {
  const now = Date.now();
  return transact(library, 'rw', TABLES, async () => {
    const journal = new Journal(library);
    await setApart(library, journal, one, other, now);
    return journal.undo();
  });
}

/** The same within a transaction. Each of the films names the other. */
export async function setApart(
  library: Library,
  journal: Journal,
  one: string,
  other: string,
  now: number,
): Promise<void> {
  for (const [id, than] of [
    [one, other],
    [other, one],
  ] as const) {
    const film = await library.films.get(id);
    if (isLive(film) && id !== than) {
      await journal.put('films', film, withApart(film, [...(film.notSame ?? []), than], now));
    }
  }
}

/** The film that is not the same as these. */
export function withApart(film: FilmRecord, ids: readonly string[], now: number): FilmRecord {
  const others = [...new Set(ids)].filter((id) => id !== film.id).sort();
  return change(film, { notSame: others.length > 0 ? others : undefined }, now);
}
