import { dated } from '../../dated.ts';
import type { Library } from '../db.ts';
import { guarded } from '../errors.ts';
import { makeBackup } from '../exporting/backup.ts';
import { backupFolder, mayWrite, writeTo } from './folder.ts';
import type { NewestBackup } from './kept.ts';
import { noteOutside } from './outside.ts';

/** What became of a backup. */
export interface BackedUp {
  backup: NewestBackup;
  /** Where it was written to, by the folder's name. Without, it is only in the browser. */
  folder?: string;
}

/**
 * Backs the library up: the newest is kept in the browser, and in the reader's folder if there is one that we may write to.
 * @param asking whether the reader may be asked for the folder: only from a click.
 * @throws {LibraryError}
 */
export async function backUp(library: Library, asking: boolean): Promise<BackedUp> {
  const folder = await backupFolder(library);
  // Asked first: after the work, the click would be too long ago.
  const may = folder && (await mayWrite(folder.handle, asking).catch(() => false));
  const now = new Date();
  const blob = await makeBackup(library, now);
  const name = dated('cutting-room-backup', now, 'zip');
  const backup: NewestBackup = { id: 'newest', made: now.getTime(), name, blob };
  await guarded(() => library.backups.put(backup));
  if (!folder || !may) return { backup };
  await writeTo(folder.handle, backup);
  await noteOutside(library, backup.made);
  return { backup, folder: folder.name };
}
