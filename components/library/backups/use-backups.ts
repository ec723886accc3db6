import { useCallback, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import { backupFolder, keepFolder } from '../../../lib/library/backups/folder.ts';
import type { BackupFolder, NewestBackup } from '../../../lib/library/backups/kept.ts';
import { backUp, newestBackup } from '../../../lib/library/backups/make.ts';
import type { Library } from '../../../lib/library/db.ts';
import { dated, saveFile } from '../../exporting/save-file.ts';
import { useLive } from '../../use-live.ts';
import { failureText } from '../failure.tsx';

/** Chrome and Edge let a page write to a folder that its reader chose. */
type Chooser = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
const chooser = (): Chooser | undefined =>
  (globalThis as { showDirectoryPicker?: Chooser }).showDirectoryPicker?.bind(globalThis);

/** "cutting-room-backup-2026-11-25.zip" */
export const backupName = (): string => dated('cutting-room-backup', new Date(), 'zip');

export interface Backups {
  newest?: NewestBackup;
  folder?: BackupFolder;
  /** Whether this browser can write to a folder. */
  canChoose: boolean;
  working: boolean;
  /** What the last act came to, in words. */
  said: string;
  now: () => Promise<void>;
  save: () => void;
  choose: () => Promise<void>;
  forget: () => Promise<void>;
}

/** The backups of the library, and all that can be done with them. */
export function useBackups(library: Library): Backups {
  const [working, setWorking] = useState(false);
  const [said, setSaid] = useState('');
  const live = useLive(
    useCallback(async () => {
      const [newest, folder] = [await newestBackup(library), await backupFolder(library)];
      return { ...(newest && { newest }), ...(folder && { folder }) };
    }, [library]),
  );
  const kept = live.state === 'ready' ? live.value : {};
  const choose = chooser();

  const attempt = async (work: () => Promise<string>) => {
    if (working) return;
    setWorking(true);
    setSaid('');
    try {
      setSaid(await work());
    } catch (error) {
      // The reader closed the choice of a folder: nothing was wrong.
      const closed = error instanceof DOMException && error.name === 'AbortError';
      setSaid(closed ? '' : failureText(error));
    } finally {
      setWorking(false);
    }
  };
  const now = () =>
    attempt(async () => {
      const { backup, folder } = await backUp(library, backupName(), true);
      if (folder) return t('backupDoneFolder', backup.name, folder);
      saveFile(backup.name, [backup.blob], 'application/zip');
      return t('backupDone', backup.name);
    });

  return {
    ...kept,
    canChoose: choose !== undefined,
    working,
    said,
    now,
    save: () => kept.newest && saveFile(kept.newest.name, [kept.newest.blob], 'application/zip'),
    choose: () =>
      attempt(async () => {
        if (choose)
          await keepFolder(library, await choose({ id: 'cutting-room-backups', mode: 'readwrite' }));
        return '';
      }),
    forget: () =>
      attempt(async () => {
        await keepFolder(library, undefined);
        return '';
      }),
  };
}
