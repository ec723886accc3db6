import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { openLibrary } from '../library/db.ts';

/** Whether it is a page of ours that says that the weekly backup is due. */
export const saysBackupDue = (message: unknown, { id, url }: Runtime.MessageSender): boolean =>
  id === browser.runtime.id &&
  url?.startsWith(browser.runtime.getURL('/')) === true &&
  typeof message === 'object' &&
  message !== null &&
  'kind' in message &&
  message.kind === 'backup-due';

/** Makes the weekly backup in the background, if it is due. Never rejects: what fails is said where backups are made by hand. */
export async function backUpInBackground(): Promise<void> {
  const library = openLibrary();
  // Work on the database does not keep the background running; calls of the browser's interface do.
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), 20_000);
  try {
    // What makes a zip is not needed at each start.
    const { backUpWeekly } = await import('./weekly.ts');
    await backUpWeekly(library);
  } catch {
    // The library's page tries again, and reminds its reader.
  } finally {
    clearInterval(awake);
    library.close();
  }
}
