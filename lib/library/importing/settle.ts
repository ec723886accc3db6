import type { FilmIdentity } from '../../films/model.ts';
import { digest, namedSeeds, seedElsewhere } from '../ids.ts';
import type { FilmIndex, IndexedFilm } from './film-index.ts';

/** Which film rows mean. */
export interface SettledFilm {
  film: IndexedFilm;
  /** Whether this row is the first to name it, and the library has it not. */
  isNew: boolean;
}

/**
 * The film that each identity means, in their order: the one of the library or of an earlier row, else a new one with
 * an id that follows from what is known of it.
 */
export async function settleFilms(
  index: FilmIndex,
  identities: readonly FilmIdentity[],
  at: number,
): Promise<SettledFilm[]> {
  const settled = identities.map((identity) => {
    const { film: known, keys } = index.find(identity);
    if (known) index.learn(known, identity);
    const film = known ?? { ...identity, id: '', keys, created: at };
    if (!known) index.add(film);
    return { film, isNew: !known };
  });
  const fresh = settled.filter(({ isNew }) => isNew).map(({ film }) => film);
  const ids = await Promise.all(
    fresh.map((film) => digest(seedElsewhere(film) ?? namedSeeds(film)[0] ?? '')),
  );
  for (const [i, film] of fresh.entries()) index.name(film, await freeId(index, ids[i] ?? '', film));
  return settled;
}

async function freeId(index: FilmIndex, first: string, film: FilmIdentity): Promise<string> {
  if (!index.has(first)) return first;
  const named = namedSeeds(film);
  let id = first;
  for (let i = 0; index.has(id); i++) {
    const seed = named[i];
    id = seed ? await digest(seed) : `${first}-${i}`;
  }
  return id;
}
