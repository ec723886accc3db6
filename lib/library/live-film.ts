import type { Library } from './db.ts';
import type { FilmRecord } from './records.ts';
import { isLive } from './stamp.ts';

/** Longest way from a film over those that it was merged into. Two machines that merge crosswise make a circle. */
const MOST_MERGES = 20;

/** The film of an id, or the one that it was merged into; none if that was deleted. Only Dexie reads. */
export async function liveFilm(library: Library, id: string | undefined): Promise<FilmRecord | undefined> {
  let film = id ? await library.films.get(id) : undefined;
  for (let step = 0; film && !isLive(film) && film.mergedInto && step < MOST_MERGES; step++) {
    film = await library.films.get(film.mergedInto);
  }
  return isLive(film) ? film : undefined;
}

/** The tombstones of the films that were merged into a film, and into those. Only Dexie reads. */
export async function mergedInto(library: Library, id: string): Promise<FilmRecord[]> {
  const found = new Map<string, FilmRecord>();
  let ids = [id];
  while (ids.length > 0) {
    const merged = await library.films.where('mergedInto').anyOf(ids).toArray();
    const fresh = merged.filter((film) => !isLive(film) && film.id !== id && !found.has(film.id));
    for (const film of fresh) found.set(film.id, film);
    ids = fresh.map((film) => film.id);
  }
  return [...found.values()];
}

/** Every id under which a film's reviews may stand: its own, and those of the films that were merged into it. Only Dexie reads. */
export async function idsOf(library: Library, id: string): Promise<string[]> {
  return [id, ...(await mergedInto(library, id)).map((film) => film.id)];
}
