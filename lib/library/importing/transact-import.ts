import type { Library } from '../db.ts';
import { guarded } from '../errors.ts';
import { TABLES } from '../journal.ts';

/**
 * Runs `work` in one transaction over the library and over what is known of imports.
 * @throws {LibraryError}
 */
export function transactWith<T>(library: Library, work: () => Promise<T>): Promise<T> {
  const tables = [...TABLES, 'imports', 'importFiles', 'importSteps'];
  return guarded(() => library.transaction('rw', tables, async () => await work()));
}
