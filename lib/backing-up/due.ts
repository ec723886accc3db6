import { browser } from '../browser.ts';
import { isBackupDue } from '../library/backups/newest.ts';
import type { Library } from '../library/db.ts';
import { setting } from '../settings.ts';

/** What a page of ours tells the background: the weekly backup is due. */
export interface BackupDue {
  kind: 'backup-due';
}

/** Whether the reader wants a backup each week, and it is due. */
export async function isWeeklyDue(library: Library): Promise<boolean> {
  return (await isBackupDue(library, Date.now())) && (await setting('weeklyBackup'));
}

/**
 * For pages that may be closed at any moment: asks at once, before something is saved, whether the weekly backup is due. What is given back
 * is called after the saving, and has the background make it. Nothing is thrown.
 */
export function backupToHandOver(library: Library): () => void {
  const due = isWeeklyDue(library).catch(() => false);
  const handOver = async () => {
    if (await due) await browser.runtime.sendMessage({ kind: 'backup-due' } satisfies BackupDue);
  };
  // The library's page makes it otherwise, the next time that it is opened.
  return () => void handOver().catch(() => undefined);
}
