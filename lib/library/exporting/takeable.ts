import type { Library } from '../db.ts';
import type { WatchRecord } from '../records.ts';
import { isLive } from '../stamp.ts';
import type { Scope } from './scope.ts';

/** Something that can be taken out by its name: "everything", "want", "seen", or a list of the reader's own, which brings its name. */
export interface Takeable {
  id: string;
  name?: string;
}

/** What can be taken out. Only Dexie reads. */
export async function takeable(library: Library): Promise<Takeable[]> {
  const lists = (await library.lists.toArray()).filter(isLive);
  lists.sort((a, b) => a.name.localeCompare(b.name));
  return [
    { id: 'everything' },
    { id: 'want' },
    { id: 'seen' },
    ...lists.map(({ id, name }) => ({ id, name })),
  ];
}

/** The films that it is about: the watchlist by priority, what was seen by the day, a list in its order. */
export async function takenOf(library: Library, id: string): Promise<Scope> {
  if (id === 'everything') return { of: 'everything' };
  if (id === 'want' || id === 'seen') {
    const watches = (await library.watchlist.where('state').equals(id).toArray()).filter(isLive);
    watches.sort(id === 'want' ? byRank : bySeen);
    return { of: 'films', ids: watches.map((watch) => watch.id) };
  }
  const list = await library.lists.get(id);
  return { of: 'films', ids: isLive(list) ? list.films : [] };
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function byRank(a: WatchRecord, b: WatchRecord): number {
  return order(a.rank ?? '\uffff', b.rank ?? '\uffff') || b.created - a.created;
}

function bySeen(a: WatchRecord, b: WatchRecord): number {
  return order(b.seenOn ?? '', a.seenOn ?? '') || b.created - a.created;
}
