import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import { backupFolder } from '../../../lib/library/backups/folder.ts';
import { isDue } from '../../../lib/library/backups/kept.ts';
import { backUp, newestBackup } from '../../../lib/library/backups/make.ts';
import type { Library } from '../../../lib/library/db.ts';
import { setting } from '../../../lib/settings.ts';
import { backupName, useBackups } from './use-backups.ts';
import './backup-reminder.css';

/** How long the page is left to its reader first (ms). */
const settled = 3000;

type Reminder = 'due' | 'first';

/** Makes the weekly backup, and says what its reader has to be reminded of: that it is in this browser only. */
async function backUpWeekly(library: Library): Promise<Reminder | undefined> {
  const newest = await newestBackup(library);
  const first = await library.reviews.orderBy('[created+id]').first();
  const since = newest?.made ?? first?.created;
  if (since === undefined || !isDue(since, Date.now()) || !(await setting('weeklyBackup'))) return undefined;
  const { folder } = await backUp(library, backupName(), false);
  if (folder) return undefined;
  return newest || (await backupFolder(library)) ? 'due' : 'first';
}

/** Each week, when the library is opened: a backup by itself, and a reminder with one click where it could not leave the browser. */
export function BackupReminder({ library }: { library: Library }) {
  const [reminder, setReminder] = useState<Reminder>();
  const { working, said, now } = useBackups(library);

  useEffect(() => {
    const timer = setTimeout(() => {
      // One page of several does it. What fails here is said where backups are made by hand.
      navigator.locks
        .request('backup', { ifAvailable: true }, async (lock) => lock && backUpWeekly(library))
        .then(
          (due) => setReminder(due ?? undefined),
          () => undefined,
        );
    }, settled);
    return () => clearTimeout(timer);
  }, [library]);

  if (!reminder) return null;
  return (
    <aside class="backup-reminder" aria-label={t('backup')} data-part="backup-reminder">
      <p>{said || t(reminder === 'due' ? 'backupDue' : 'backupDueFirst')}</p>
      {!said && (
        <button type="button" aria-disabled={working ? 'true' : undefined} onClick={() => void now()}>
          {t('backupNow')}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => setReminder(undefined)}>
        {said ? t('toastClose') : t('backupLater')}
      </button>
    </aside>
  );
}
