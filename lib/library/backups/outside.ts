import type { Library } from '../db.ts';
import { guarded } from '../errors.ts';
import { type BackupOutside, isDue } from './kept.ts';
import { firstSaved } from './newest.ts';

/** What the reader is reminded of: that the backup outside the browser is old, or that there is none. */
export type Reminder = 'old' | 'none';

/** What is known of backups outside the browser. Only Dexie reads. */
async function outside(library: Library): Promise<BackupOutside> {
  const kept = await library.backups.get('outside');
  return kept?.id === 'outside' ? kept : { id: 'outside' };
}

/**
 * Remembers that a backup left the browser: to the reader's folder, or to a file.
 * @param now in milliseconds since the epoch.
 * @throws {LibraryError}
 */
export async function noteOutside(library: Library, now: number): Promise<void> {
  await guarded(() => library.backups.put({ id: 'outside', left: now }));
}

/**
 * What the reader has to be reminded of now, once a week: whoever asks has to say it.
 * @param now in milliseconds since the epoch.
 * @throws {LibraryError}
 */
export function takeReminder(library: Library, now: number): Promise<Reminder | undefined> {
  return guarded(() =>
    library.transaction('rw', [library.backups, library.reviews], async () => {
      const kept = await outside(library);
      const since = kept.reminded ?? kept.left ?? (await firstSaved(library));
      if (since === undefined || !isDue(since, now)) return undefined;
      await library.backups.put({ ...kept, reminded: now });
      return kept.left === undefined ? 'none' : 'old';
    }),
  );
}
