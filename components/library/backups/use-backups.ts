import { useCallback, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import { backupFolder, keepFolder } from '../../../lib/library/backups/folder.ts';
import type { BackupFolder, NewestBackup } from '../../../lib/library/backups/kept.ts';
import { backUp } from '../../../lib/library/backups/make.ts';
import { newestBackup } from '../../../lib/library/backups/newest.ts';
import { noteOutside } from '../../../lib/library/backups/outside.ts';
import type { Library } from '../../../lib/library/db.ts';
import { saveFile } from '../../exporting/save-file.ts';
import { useLive } from '../../use-live.ts';
import { failureText } from '../failure.tsx';

/** Chrome and Edge let a page write to a folder that its reader chose. */
type Chooser = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
const chooser = (): Chooser | undefined =>
  (globalThis as { showDirectoryPicker?: Chooser }).showDirectoryPicker?.bind(globalThis);

export interface Backups {
  newest?: NewestBackup;
  folder?: BackupFolder;
  /** Whether this browser can write to a folder. */
  canChoose: boolean;
  working: boolean;
  /** What the last act came to, in words. */
  said: string;
  now: () => Promise<void>;
  save: () => Promise<void>;
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
  const give = async ({ name, blob, made }: NewestBackup) => {
    saveFile(name, [blob], 'application/zip');
    await noteOutside(library, made);
  };
  const now = () =>
    attempt(async () => {
      const { backup, folder } = await backUp(library, true);
      if (folder) return t('backupDoneFolder', backup.name, folder);
      await give(backup);
      return t('backupDone', backup.name);
    });

  return {
    ...kept,
    canChoose: chooser() !== undefined,
    working,
    said,
    now,
    save: () =>
      attempt(async () => {
        if (kept.newest) await give(kept.newest);
        return '';
      }),
    choose: () =>
      attempt(async () => {
        const choose = chooser();
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
