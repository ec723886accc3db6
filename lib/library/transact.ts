import type { Library } from './db.ts';
import { guarded } from './errors.ts';
import type { TableName } from './journal.ts';

/**
 * Runs `work` in one transaction over these tables: all of it happens or nothing. It may await Dexie's promises only.
 * @throws {LibraryError} whatever went wrong, at the commit too.
 */
export function transact<T>(
  library: Library,
  mode: 'r' | 'rw',
  tables: readonly TableName[],
  work: () => Promise<T>,
): Promise<T> {
  // Dexie keeps a transaction open over native awaits only if what it is handed is an async function itself.
  return guarded(() => library.transaction(mode, [...tables], async () => await work()));
}
