import type { Library } from './db.ts';
import { rankAfter } from './rank.ts';
import type { WatchRecord } from './records.ts';
import type { Patch } from './stamp.ts';

/** The rank after every film that the reader wants to see. Only Dexie reads. */
export async function nextRank(library: Library): Promise<string> {
  return rankAfter(await lastRank(library));
}

/** The last rank that there is. Only Dexie reads. */
export async function lastRank(library: Library): Promise<string | undefined> {
  const ranked = library.watchlist.where('[state+rank]').between(['want', ''], ['want', '\uffff']);
  return (await ranked.last())?.rank;
}

/**
 * What a change of state changes: a film that is wanted (again) stands last among those; what is no longer wanted has
 * no place among them; what was not seen has no date of being seen. Only Dexie reads.
 */
export async function stateChange(
  library: Library,
  before: WatchRecord,
  state: WatchRecord['state'],
): Promise<Patch<WatchRecord>> {
  if (state === before.state) return {};
  if (state === 'want') return { state, rank: await nextRank(library), seenOn: undefined };
  return { state, rank: undefined, ...(state === 'dropped' && { seenOn: undefined }) };
}
