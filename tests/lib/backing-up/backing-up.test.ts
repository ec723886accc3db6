import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { draft } from '../library/making.ts';

const { said, stored } = vi.hoisted(() => ({
  said: [] as unknown[],
  stored: new Map<string, unknown>(),
}));
vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `ext://ours${path}`,
      sendMessage: (message: unknown) => said.push(message),
    },
    storage: {
      local: { get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}) },
    },
  },
}));

const { backUpInBackground, saysBackupDue } = await import('../../../lib/backing-up/background.ts');
const { backupToHandOver, isWeeklyDue } = await import('../../../lib/backing-up/due.ts');
const { backUpAndRemind, backUpWeekly } = await import('../../../lib/backing-up/weekly.ts');
const { openLibrary } = await import('../../../lib/library/db.ts');
const { newestBackup } = await import('../../../lib/library/backups/newest.ts');
const { saveReview } = await import('../../../lib/library/save.ts');

const library = openLibrary();
const WEEK = 7 * 24 * 60 * 60 * 1000;
const made = async () => (await newestBackup(library))?.made;

/** A folder that answers as told whether it may be written to, and what was written there. */
function folder(permission: PermissionState) {
  const files: string[] = [];
  const handle = {
    name: 'Papers',
    queryPermission: async () => permission,
    requestPermission: () => Promise.reject(new Error('a worker cannot ask')),
    getFileHandle: async (name: string) => ({
      createWritable: async () => ({ write: async () => {}, close: async () => void files.push(name) }),
    }),
  };
  // A database of tests cannot keep a handle with functions.
  vi.spyOn(library.backups, 'get').mockImplementation(((id: string) =>
    id === 'folder'
      ? Promise.resolve({ id, name: handle.name, handle })
      : library.table('backups').get(id)) as never);
  return files;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  stored.clear();
  said.length = 0;
  await Promise.all(library.tables.map((table) => table.clear()));
  const { review } = await saveReview(library, draft());
  await library.reviews.update(review.id, { created: Date.now() - WEEK });
});

test('the background makes the backup once it is due, and not again', async () => {
  await backUpInBackground();
  const first = await made();
  expect(first).toBeGreaterThan(Date.now() - 60_000);
  await backUpInBackground();
  expect(await made()).toBe(first);
});

test('nothing is made that is not due, or not wanted', async () => {
  stored.set('setting:weeklyBackup', false);
  await backUpInBackground();
  expect(await made()).toBeUndefined();
  stored.clear();
  await library.reviews.toCollection().modify({ created: Date.now() });
  await backUpInBackground();
  expect(await made()).toBeUndefined();
});

test('a page and the background do not both make one', async () => {
  const put = vi.spyOn(library.backups, 'put');
  await Promise.all([backUpWeekly(library), backUpWeekly(library)]);
  expect(put).toHaveBeenCalledTimes(1);
});

test.each([
  ['granted', 1],
  ['prompt', 0],
] as const)(
  'a folder whose permission is %s has it, without anyone being asked',
  async (permission, count) => {
    const files = folder(permission);
    expect(await backUpAndRemind(library)).toBe(count === 1 ? undefined : 'none');
    expect(files).toHaveLength(count);
    expect(await made()).toBeDefined();
  },
);

test('a page that may close asks the background, only where a backup is due', async () => {
  const handOver = backupToHandOver(library);
  expect(said).toEqual([]);
  handOver();
  await vi.waitFor(() => expect(said).toEqual([{ kind: 'backup-due' }]));
  await backUpWeekly(library);
  expect(await isWeeklyDue(library)).toBe(false);
});

test.each([
  ['a page of ours', 'ours', 'ext://ours/popup.html', true],
  ['a script in a page', 'ours', 'https://a.example/', false],
  ['another extension', 'theirs', 'ext://ours/popup.html', false],
])('the background hears %s', (_, id, url, heard) =>
  expect(saysBackupDue({ kind: 'backup-due' }, { id, url })).toBe(heard),
);
