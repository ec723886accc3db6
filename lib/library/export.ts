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

/** A record without the keys that it is found by. */
function ownFields<R extends { keys?: string[]; address?: string }>(record: R): Omit<R, 'keys' | 'address'> {
  const { keys: _, address: __, ...own } = record;
  return own;
}
