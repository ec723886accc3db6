import { toJson } from '../exchange/json.ts';
import type { Library } from './db.ts';
import { TABLES } from './journal.ts';
import { isLive } from './stamp.ts';
import { transact } from './transact.ts';

/**
 * The whole library as the text of one JSON file (docs/export.md), as it is at one moment. Tombstones and what is
 * only derived for the database are left out; reviews stand in the order in which they were saved.
 * @throws {LibraryError}
 */
export async function exportAll(library: Library): Promise<string> {
  const { films, reviews, watchlist, lists, tags, names, annotations, aspects, corrections, copies } =
    library;
  const everything = await transact(library, 'r', TABLES, async () => ({
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
  return [...toJson(everything, new Date().toISOString())].join('');
}

/**
 * Some reviews with all that belongs to them (films, copies, marked passages), in the same form.
 * @throws {LibraryError}
 */
export async function exportSome(library: Library, ids: readonly string[]): Promise<string> {
  const { films, reviews, annotations, copies, aspects } = library;
  const some = await transact(library, 'r', TABLES, async () => {
    const chosen = (await reviews.bulkGet([...ids])).filter(isLive);
    const about = await films.bulkGet([...new Set(chosen.map((review) => review.film))]);
    const marks = await annotations.where('review').anyOf(ids).filter(isLive).toArray();
    return {
      films: about.filter(isLive).map(ownFields),
      reviews: chosen.map(ownFields),
      annotations: marks,
      aspects: marks.length > 0 ? await aspects.filter(isLive).toArray() : [],
      copies: (await copies.bulkGet([...ids])).filter(isLive),
    };
  });
  const none = { watchlist: [], lists: [], tags: [], names: [], corrections: [], mergedFilms: [] };
  return [...toJson({ ...none, ...some }, new Date().toISOString())].join('');
}

/** A record without the keys that it is found by. */
function ownFields<R extends { keys?: string[]; address?: string }>(record: R): Omit<R, 'keys' | 'address'> {
  const { keys: _, address: __, ...own } = record;
  return own;
}
