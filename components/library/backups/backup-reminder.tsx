import { useEffect, useState } from 'preact/hooks';
import { backUpAndRemind } from '../../../lib/backing-up/weekly.ts';
import { t } from '../../../lib/i18n.ts';
import type { Reminder } from '../../../lib/library/backups/outside.ts';
import type { Library } from '../../../lib/library/db.ts';
import { useBackups } from './use-backups.ts';
import './backup-reminder.css';

/** How long the page is left to its reader first (ms). */
const settled = 3000;

/** Each week, when the library is opened: a backup by itself, and a reminder with one click where it could not leave the browser. */
export function BackupReminder({ library }: { library: Library }) {
  const [reminder, setReminder] = useState<Reminder>();
  const { working, said, now } = useBackups(library);

  useEffect(() => {
    const timer = setTimeout(() => {
      // What fails here is said where backups are made by hand.
      backUpAndRemind(library).then(setReminder, () => undefined);
    }, settled);
    return () => clearTimeout(timer);
  }, [library]);

  if (!reminder) return null;
  return (
    <aside class="backup-reminder" aria-label={t('backup')} data-part="backup-reminder">
      <p>{said || t(reminder === 'old' ? 'backupDue' : 'backupDueFirst')}</p>
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
