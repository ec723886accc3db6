import { t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import { Icon } from '../../icon.tsx';
import { useSetting } from '../../use-setting.ts';
import { useBackups } from './use-backups.ts';
import './backup-part.css';

const moment = (made: number) =>
  new Intl.DateTimeFormat(t('languageTag'), { dateStyle: 'medium', timeStyle: 'short' }).format(made);

/** Backups: when the last was made, making one, where they go, and whether each week. */
export function BackupPart({ library }: { library: Library }) {
  const [weekly, setWeekly] = useSetting('weeklyBackup');
  const { newest, folder, canChoose, working, said, now, save, choose, forget } = useBackups(library);
  return (
    <div class="backup-part" data-part="backups">
      <p>{t('backupLead')}</p>
      <p data-part="backup-last">{newest ? t('backupLast', moment(newest.made)) : t('backupNever')}</p>
      <div class="backup-line">
        <button
          type="button"
          data-part="backup-now"
          aria-disabled={working ? 'true' : undefined}
          onClick={() => void now()}
        >
          <Icon name="export" />
          {t('backupNow')}
        </button>
        {newest && (
          <button type="button" data-part="backup-save" onClick={() => void save()}>
            {t('backupSaveNewest')}
          </button>
        )}
        <output class="caption" data-part="backup-said">
          {working ? t('backupWorking') : said}
        </output>
      </div>
      <label class="backup-weekly">
        <input
          type="checkbox"
          data-part="backup-weekly"
          checked={weekly ?? false}
          disabled={weekly === undefined}
          onChange={(event) => void setWeekly(event.currentTarget.checked)}
        />
        {t('backupWeekly')}
      </label>
      {folder && (
        <p class="backup-line">
          <span>{t('backupFolderIs', folder.name)}</span>
          <button type="button" class="quiet" onClick={() => void forget()}>
            {t('backupFolderForget')}
          </button>
        </p>
      )}
      {!folder && canChoose && (
        <button type="button" class="backup-choose" data-part="backup-choose" onClick={() => void choose()}>
          {t('backupFolderChoose')}
        </button>
      )}
      {!canChoose && <p class="caption">{t('backupFolderNone')}</p>}
    </div>
  );
}
