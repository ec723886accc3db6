import type { Library } from '../db.ts';
import { guarded } from '../errors.ts';
import type { BackupFolder, NewestBackup } from './kept.ts';

/** What TypeScript does not know yet of the File System Access API. Chrome and Edge have it, Firefox has not. */
interface Permitted {
  queryPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
}

/** The folder of backups, if its reader chose one. Only Dexie reads. */
export async function backupFolder(library: Library): Promise<BackupFolder | undefined> {
  const kept = await library.backups.get('folder');
  return kept?.id === 'folder' ? kept : undefined;
}

/**
 * Remembers the folder, or forgets it.
 * @throws {LibraryError}
 */
export async function keepFolder(
  library: Library,
  handle: FileSystemDirectoryHandle | undefined,
): Promise<void> {
  await guarded(async () => {
    if (handle) await library.backups.put({ id: 'folder', name: handle.name, handle });
    else await library.backups.delete('folder');
  });
}

/**
 * Whether we may write to the folder now.
 * @param asking asks the reader where it is not known: only from a click.
 */
export async function mayWrite(handle: FileSystemDirectoryHandle, asking: boolean): Promise<boolean> {
  const permitted = handle as FileSystemDirectoryHandle & Permitted;
  const options = { mode: 'readwrite' } as const;
  const known = await permitted.queryPermission?.(options);
  if (known === 'granted' || !asking) return known === 'granted';
  return (await permitted.requestPermission?.(options)) === 'granted';
}

/** Writes a backup to the folder, whole or not at all: the browser puts the file in place when it is closed. */
export async function writeTo(
  handle: FileSystemDirectoryHandle,
  { name, blob }: NewestBackup,
): Promise<void> {
  const file = await handle.getFileHandle(name, { create: true });
  const writing = await file.createWritable();
  try {
    await writing.write(blob);
    await writing.close();
  } catch (error) {
    await writing.abort().catch(() => undefined);
    throw error;
  }
}
