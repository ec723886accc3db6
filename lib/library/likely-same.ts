import type { FilmIdentity } from '../films/model.ts';
import { nearlySame } from '../films/near.ts';
import type { Library } from './db.ts';
import { filmCandidates } from './find.ts';
import type { FilmRecord } from './records.ts';
import { isLive } from './stamp.ts';

/** More than these are no suggestion. */
const MOST = 3;

/**
 * Films that may be the same as this one, though nothing but a person can say so; without those of which the reader
 * said that they are not. Only Dexie reads.
 */
export async function likelySame(library: Library, film: FilmRecord): Promise<FilmRecord[]> {
  const found = new Map<string, FilmRecord>();
  const sameYear = film.year ? await library.films.where('year').equals(film.year).toArray() : [];
  for (const other of [...(await filmCandidates(library, film satisfies FilmIdentity)), ...sameYear]) {
    if (other.id === film.id || !isLive(other) || film.notSame?.includes(other.id)) continue;
    if (other.notSame?.includes(film.id)) continue;
    if (nearlySame(film, other)) found.set(other.id, other);
  }
  return [...found.values()].slice(0, MOST);
}
