import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { backupFolder, keepFolder, writeTo } from '../../../../lib/library/backups/folder.ts';
import { isDue } from '../../../../lib/library/backups/kept.ts';
import { backUp, newestBackup } from '../../../../lib/library/backups/make.ts';
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
  await backUp(library, 'one.zip', false);
  const { backup, folder } = await backUp(library, 'two.zip', false);
  expect(folder).toBeUndefined();
  expect(backup.blob.size).toBeGreaterThan(500);
  expect((await newestBackup(library))?.name).toBe('two.zip');
  expect(await library.backups.count()).toBe(1);
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
