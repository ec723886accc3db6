import { type Everything, toJson } from '../exchange/json.ts';
import type { Library } from './db.ts';
import type { Chosen } from './exporting/scope.ts';
import { TABLES } from './journal.ts';
import { isLive } from './stamp.ts';
import { transact } from './transact.ts';

/**
 * The whole library as it goes into one JSON file (docs/export.md), as it is at one moment. Tombstones and what is
 * only derived for the database are left out; reviews stand in the order in which they were saved.
 * @throws {LibraryError}
 */
export async function allRecords(library: Library): Promise<Everything> {
  const { films, reviews, watchlist, lists, tags, names, annotations, aspects, corrections, copies } =
    library;
  return transact(library, 'r', TABLES, async () => ({
    films: (await films.filter(isLive).toArray()).map(ownFields),
    reviews: (await reviews.orderBy('[created+id]').filter(isLive).toArray()).map(ownFields),
    watchlist: await watchlist.filter(isLive).toArray(),
    lists: await lists.filter(isLive).toArray(),
    tags: await tags.filter(isLive).toArray(),
    names: await names.filter(isLive).toArray(),
    annotations: await annotations.filter(isLive).toArray(),
    aspects: await aspects.filter(isLive).toArray(),
    corrections: await corrections.filter(isLive).toArray(),
    mergedFilms: (await films.where('mergedInto').above('').toArray()).map(ownFields),
    copies: await copies.filter(isLive).toArray(),
  }));
}

/**
 * The chosen films with their reviews and all that belongs to these, in the same form.
 * @throws {LibraryError}
 */
export async function chosenRecords(library: Library, chosen: Chosen): Promise<Everything> {
  const { films, reviews, annotations, copies, aspects, watchlist } = library;
  return transact(library, 'r', TABLES, async () => {
    const about = await reviews.where('film').anyOf(chosen.films).toArray();
    const told = about.filter((review) => isLive(review) && (chosen.reviews?.has(review.id) ?? true));
    const ids = told.map((review) => review.id);
    const marks = await annotations.where('review').anyOf(ids).filter(isLive).toArray();
    return {
      ...NONE,
      films: (await films.bulkGet(chosen.films)).filter(isLive).map(ownFields),
      reviews: told.map(ownFields),
      watchlist: (await watchlist.bulkGet(chosen.films)).filter(isLive),
      annotations: marks,
      aspects: marks.length > 0 ? await aspects.filter(isLive).toArray() : [],
      copies: (await copies.bulkGet(ids)).filter(isLive),
    };
  });
}

const NONE = { lists: [], tags: [], names: [], corrections: [], mergedFilms: [] };

/** A record without the keys that it is found by. */
function ownFields<R extends { keys?: string[]; address?: string }>(record: R): Omit<R, 'keys' | 'address'> {
  const { keys: _, address: __, ...own } = record;
  return own;
}

/**
 * The whole library as the text of one JSON file.
 * @throws {LibraryError}
 */
export async function exportAll(library: Library): Promise<string> {
  return [...toJson(await allRecords(library), new Date().toISOString())].join('');
}
