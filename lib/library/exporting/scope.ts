import type { Library } from '../db.ts';
import { guarded } from '../errors.ts';
import { liveFilm } from '../live-film.ts';
import { isLive } from '../stamp.ts';

/** What is taken out: all of the library, some reviews, or films in an order. */
export type Scope =
  | { of: 'everything' }
  | { of: 'reviews'; ids: readonly string[] }
  | { of: 'films'; ids: readonly string[] };

/** The films of a scope in their order, and of which reviews alone. */
export interface Chosen {
  films: string[];
  /** The ids of the reviews that go out; all of the films', without. */
  reviews?: ReadonlySet<string>;
}

/**
 * Finds out which films a scope is about. Everything stands by title; of reviews, films in the order of the first review of each.
 * @throws {LibraryError}
 */
export async function chosenOf(library: Library, scope: Scope): Promise<Chosen> {
  return guarded(async () => {
    if (scope.of === 'films') return { films: await liveOnes(library, scope.ids) };
    if (scope.of === 'everything') return { films: await byTitle(library) };
    const reviews = (await library.reviews.bulkGet([...scope.ids])).filter(isLive);
    const films = await liveOnes(library, [...new Set(reviews.map((review) => review.film))]);
    return { films, reviews: new Set(reviews.map((review) => review.id)) };
  });
}

/** Films that are there, a merged one by the film that it was merged into, each once. */
async function liveOnes(library: Library, ids: readonly string[]): Promise<string[]> {
  const films: string[] = [];
  for (const [i, film] of (await library.films.bulkGet([...ids])).entries()) {
    const live = isLive(film) ? film : await liveFilm(library, ids[i]);
    if (live) films.push(live.id);
  }
  return [...new Set(films)];
}

/** Ids alone are held: a library can be large. */
async function byTitle(library: Library): Promise<string[]> {
  const films: { id: string; key: string }[] = [];
  await library.films.each((film) => {
    if (isLive(film)) films.push({ id: film.id, key: film.keys[0] ?? '\uffff' });
  });
  films.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return films.map((film) => film.id);
}
