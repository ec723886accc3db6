import type { Library } from '../db.ts';
import { isDue, type NewestBackup } from './kept.ts';

/** The newest backup, as it is kept in the browser. Only Dexie reads. */
export async function newestBackup(library: Library): Promise<NewestBackup | undefined> {
  const kept = await library.backups.get('newest');
  return kept?.id === 'newest' ? kept : undefined;
}

/** Whether the weekly backup is due at a time, in milliseconds since the epoch. An empty library never is. */
export async function isBackupDue(library: Library, now: number): Promise<boolean> {
  const since = (await newestBackup(library))?.made ?? (await firstSaved(library));
  return since !== undefined && isDue(since, now);
}

/** When the first of the reviews was saved. */
export async function firstSaved(library: Library): Promise<number | undefined> {
  return (await library.reviews.orderBy('[created+id]').first())?.created;
}
