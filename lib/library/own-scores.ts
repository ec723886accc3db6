import type { Library } from './db.ts';

/** Whether the reader gave any film a mark of their own. Only Dexie reads. */
export async function hasOwnScores(library: Library): Promise<boolean> {
  return (await library.films.where('ownScore.kind').above('').limit(1).count()) > 0;
}
