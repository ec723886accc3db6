import { addressKey } from '../reading/address.ts';
import { fieldsBack } from './change-many.ts';
import { dropCopy } from './copies.ts';
import type { Library } from './db.ts';
import { rekeyed } from './film-facts.ts';
import { TABLES, type TableName, type Touched, type Undo } from './journal.ts';
import type { Kept } from './records.ts';
import { same } from './same.ts';
import { change, isLive } from './stamp.ts';
import { transact } from './transact.ts';

/**
 * Takes an operation back: every record it touched is again exactly what it was, and those it made are gone.
 * What was changed since, here or in another window, is kept: only the fields that are still as the operation
 * left them go back, and a film or tag that something else has come to use stays.
 * What was done to many goes back in steps; done again after a failure, it goes on where it stopped.
 * @throws {LibraryError}
 */
export async function undo(library: Library, { touched, fields = [] }: Undo): Promise<void> {
  await fieldsBack(library, fields);
  await transact(library, 'rw', TABLES, () => takeBackAll(library, touched));
}

/** The same within a transaction over all tables. */
export async function takeBackAll(library: Library, touched: readonly Touched[]): Promise<void> {
  // What refers to films and tags goes back before them, so that it no longer counts as using them.
  const order = [
    'reviews',
    'annotations',
    'copies',
    'corrections',
    'watchlist',
    'lists',
    'aspects',
    'names',
    'films',
    'tags',
  ];
  const entries = touched.toSorted((a, b) => order.indexOf(a.table) - order.indexOf(b.table));
  for (const entry of entries) await takeBack(library, entry);
  await dropCopies(library, entries);
}

async function takeBack(library: Library, { table, before, after }: Touched): Promise<void> {
  const records = library.table<Kept, string>(table);
  const now = await records.get(after.id);
  if (!now) return;
  if (!isLive(before) && isLive(now) && (await inUse(library, table, now.id))) return;
  if (same(now, after)) {
    if (before) await records.put(before);
    else await records.delete(after.id);
  } else if (before && isLive(before) && isLive(after) && isLive(now)) {
    await records.put(withFieldsBack(now, before, after));
    await rederive(library, table, now.id);
  }
}

/** Copies are kept after their reviews were saved, so no operation's record of what it touched names them. */
async function dropCopies(library: Library, entries: readonly Touched[]): Promise<void> {
  for (const { table, before, after } of entries) {
    if (table !== 'reviews' || isLive(before)) continue;
    const review = await library.reviews.get(after.id);
    if (!isLive(review)) await dropCopy(library, after.id, before !== undefined);
  }
}

function withFieldsBack(now: Kept, before: Kept, after: Kept): Kept {
  const next = { ...now, changed: { ...now.changed } };
  const [had, left] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  for (const [name, time] of Object.entries(after.changed)) {
    if (now.changed[name] !== time || same(had.get(name), left.get(name))) continue;
    if (had.has(name)) Object.assign(next, { [name]: had.get(name) });
    else Reflect.deleteProperty(next, name);
    next.changed[name] = before.changed[name] ?? time;
  }
  return next;
}

/** What follows from fields that went back follows. */
async function rederive(library: Library, table: TableName, id: string): Promise<void> {
  const film = table === 'films' ? await library.films.get(id) : undefined;
  if (film) await library.films.put(rekeyed(film));
  const review = table === 'reviews' ? await library.reviews.get(id) : undefined;
  if (review) await library.reviews.put(change(review, { address: addressKey(review.url) }, 0));
}

async function inUse(library: Library, table: TableName, id: string): Promise<boolean> {
  if (table === 'tags') {
    const tag = await library.tags.get(id);
    const users = [library.reviews, library.annotations, library.films].map((each) =>
      each
        .where('tags')
        .equals(tag?.name ?? '')
        .count(),
    );
    return (await Promise.all(users)).some((count) => count > 0);
  }
  if (table === 'aspects') return (await library.annotations.where('aspect').equals(id).count()) > 0;
  if (table !== 'films') return false;
  if (isLive(await library.watchlist.get(id))) return true;
  if ((await library.lists.where('films').equals(id).count()) > 0) return true;
  return (await library.reviews.where('film').equals(id).count()) > 0;
}
