import { backupFiles } from '../../exchange/backup/write.ts';
import { zipped } from '../../exchange/text/zip.ts';
import { pause } from '../../pause.ts';
import type { Library } from '../db.ts';
import { guarded } from '../errors.ts';
import { BACKUP_TABLES, recordsOf } from './records.ts';

/**
 * The whole library as one zip (docs/backup.md), from which it can be restored.
 * @throws {LibraryError}
 */
export async function makeBackup(library: Library, now: Date): Promise<Blob> {
  const tables = BACKUP_TABLES.map((table) => [table, recordsOf(library, table)] as const);
  return guarded(() => zipped(backupFiles(tables, now.toISOString()), pause));
}
