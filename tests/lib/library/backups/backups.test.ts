import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { backupFolder, keepFolder, writeTo } from '../../../../lib/library/backups/folder.ts';
import { isDue } from '../../../../lib/library/backups/kept.ts';
import { backUp } from '../../../../lib/library/backups/make.ts';
import { isBackupDue, newestBackup } from '../../../../lib/library/backups/newest.ts';
import { noteOutside, takeReminder } from '../../../../lib/library/backups/outside.ts';
import { saveReview } from '../../../../lib/library/save.ts';
import { draft, emptyLibrary } from '../making.ts';

const day = 24 * 60 * 60 * 1000;

test.each([
  ['made yesterday', 9 * day, false],
  ['made a week ago', 3 * day, true],
  ['made in the future, by a clock that was wrong', 11 * day, true],
])('a backup %s', (_, made, due) => expect(isDue(made, 10 * day)).toBe(due));

test('the newest is kept in the browser, one at a time', async () => {
  const library = emptyLibrary();
  await saveReview(library, draft());
  const first = await backUp(library, false);
  const { backup, folder } = await backUp(library, false);
  expect(folder).toBeUndefined();
  expect(backup.blob.size).toBeGreaterThan(500);
  expect(backup.name).toMatch(/^cutting-room-backup-\d{4}-\d\d-\d\d\.zip$/);
  expect(backup.made).toBeGreaterThanOrEqual(first.backup.made);
  expect((await newestBackup(library))?.made).toBe(backup.made);
  expect(await library.backups.count()).toBe(1);
});

test('the first is due a week after the first review, the next a week after it', async () => {
  const library = emptyLibrary();
  const now = Date.now();
  expect(await isBackupDue(library, now + 30 * day)).toBe(false);
  await saveReview(library, draft());
  expect(await isBackupDue(library, now + 6 * day)).toBe(false);
  expect(await isBackupDue(library, now + 8 * day)).toBe(true);
  await library.backups.put({ id: 'newest', made: now + 8 * day, name: 'a.zip', blob: new Blob() });
  expect(await isBackupDue(library, now + 14 * day)).toBe(false);
  expect(await isBackupDue(library, now + 16 * day)).toBe(true);
});

test('readers are reminded once a week, until a backup is outside the browser', async () => {
  const library = emptyLibrary();
  const now = Date.now();
  const reminder = (days: number) => takeReminder(library, now + days * day);
  expect(await reminder(8)).toBeUndefined();
  await saveReview(library, draft());
  expect(await reminder(6)).toBeUndefined();
  expect(await reminder(8)).toBe('none');
  expect(await reminder(9)).toBeUndefined();
  await noteOutside(library, now + 10 * day);
  expect(await reminder(16)).toBeUndefined();
  expect(await reminder(18)).toBe('old');
  expect(await reminder(19)).toBeUndefined();
});

test('a folder can be forgotten', async () => {
  const library = emptyLibrary();
  // A database of tests cannot keep a real handle: the name is what is shown.
  await library.backups.put({ id: 'folder', name: 'Papers', handle: {} as FileSystemDirectoryHandle });
  expect((await backupFolder(library))?.name).toBe('Papers');
  await keepFolder(library, undefined);
  expect(await backupFolder(library)).toBeUndefined();
});

test('a file that cannot be written whole is not put in place', async () => {
  const writing = {
    write: vi.fn<() => Promise<void>>(() => Promise.reject(new Error('disk full'))),
    close: vi.fn<() => void>(),
    abort: vi.fn<() => Promise<void>>(() => Promise.resolve()),
  };
  const handle = {
    getFileHandle: () => Promise.resolve({ createWritable: () => Promise.resolve(writing) }),
  } as unknown as FileSystemDirectoryHandle;
  const backup = { id: 'newest', made: 1, name: 'a.zip', blob: new Blob(['x']) } as const;
  await expect(writeTo(handle, backup)).rejects.toThrow('disk full');
  expect(writing.close).not.toHaveBeenCalled();
  expect(writing.abort).toHaveBeenCalled();
});
