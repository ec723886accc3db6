import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { MarkOnPage } from '../../../lib/annotate/model.ts';
import { changePassage } from '../../../lib/library/change-passage.ts';
import { openLibrary } from '../../../lib/library/db.ts';
import { markPassage } from '../../../lib/library/mark-passage.ts';
import { granted, resetPermissions, stored } from '../../components/fake-browser.ts';
import { reading, URL_OF_REVIEW } from '../library/making.ts';

const OWN = 'own-extension';
const session = new Map<string, unknown>();
/** What the pages are told, and what stands on them. */
const told: unknown[] = [];
const page = { text: '' };

vi.mock('../../../lib/browser.ts', async () => {
  const { browser } = await import('../../components/fake-browser.ts');
  const area = {
    get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) session.set(key, value);
    },
    remove: async (key: string) => void session.delete(key),
  };
  const done = async () => undefined;
  return {
    browser: {
      ...browser,
      runtime: { id: 'own-extension', getURL: (path: string) => `chrome-extension://own-extension${path}` },
      storage: { ...browser.storage, session: area },
      permissions: {
        ...browser.permissions,
        contains: async ({ origins }: { origins: string[] }) =>
          origins.every((origin) => granted.has(origin)),
      },
      scripting: {
        executeScript: async ({ func }: { func?: unknown }) => [{ result: func ? page.text : 'there' }],
        insertCSS: done,
      },
      tabs: { sendMessage: async (_: number, message: unknown) => void told.push(message) },
      action: { setBadgeBackgroundColor: done, setBadgeTextColor: done, setBadgeText: done, setTitle: done },
    },
  };
});

const { onMessage } = await import('../../../lib/listening.ts');
const { bringMarks, isOwn } = await import('../../../lib/marking/hand-out.ts');

const sender = (more: object = {}) =>
  ({ id: OWN, frameId: 0, url: URL_OF_REVIEW, tab: { id: 7, title: 'Red Rooms' }, ...more }) as never;
const place = (quote: string) => ({
  quote,
  selectors: [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }],
  position: 3,
});
const newMark = (quote = 'cold stare', more: object = {}) => ({ kind: 'mark', place: place(quote), ...more });

const kept = async () => {
  const library = openLibrary();
  const all = await library.annotations.toArray();
  library.close();
  return all.filter(({ deleted }) => deleted === undefined);
};

beforeEach(async () => {
  session.clear();
  stored.clear();
  resetPermissions();
  told.length = 0;
  const library = openLibrary();
  await Promise.all(library.tables.map((table) => table.clear()));
  library.close();
});

describe('only our own script in a tab’s top frame is heard', () => {
  test.each([
    ['another extension', { id: 'another' }],
    ['a frame in the page', { frameId: 3 }],
    ['no tab', { tab: undefined }],
    ['a page of the browser’s', { url: 'chrome://settings' }],
  ])('not %s', async (_, from) => {
    expect(onMessage(newMark(), sender(from))).toBeUndefined();
    expect(await kept()).toEqual([]);
  });

  test.each([
    ['no kind', {}],
    ['a kind of the object’s own', { kind: 'constructor' }],
    ['no object', 'mark'],
    ['nothing', null],
    ['a question for all marks', { kind: 'marks' }],
    ['a backup that a page asks for', { kind: 'backup-due' }],
  ])('nor %s', (_, message) => {
    expect(onMessage(message, sender())).toBeUndefined();
  });

  test.each([
    ['no place', { kind: 'mark' }],
    ['a place of another form', newMark('x', { place: { quote: 1 } })],
    ['too long a passage', newMark('x'.repeat(20_001))],
    ['a spoiler that is no flag', newMark('x', { spoiler: 'yes' })],
  ])('nor a mark with %s', async (_, message) => {
    expect(await onMessage(message, sender())).toBeUndefined();
    expect(await kept()).toEqual([]);
  });
});

describe('a mark', () => {
  test('is in the library when it is answered, at the address that the browser says', async () => {
    const answer = await onMessage(
      newMark('cold stare', { aspect: 'acting', url: 'https://evil.example/' }),
      sender(),
    );
    expect(await kept()).toMatchObject([
      { id: (answer as { id: string }).id, quote: 'cold stare', aspect: 'acting' },
    ]);
    const library = openLibrary();
    expect((await library.reviews.toArray()).map(({ url }) => url)).toEqual([URL_OF_REVIEW]);
    library.close();
    expect(answer).toMatchObject({ allowed: false });
  });

  test('says whether its site is allowed', async () => {
    granted.add('https://lwlies.example/*');
    expect(await onMessage(newMark(), sender())).toMatchObject({ allowed: true });
  });

  test('can be changed and taken back by its own page, a moment long', async () => {
    const { id } = (await onMessage(newMark(), sender())) as { id: string };
    expect(await onMessage({ kind: 'remark', id, aspect: 'sound' }, sender())).toBe(true);
    expect(await kept()).toMatchObject([{ aspect: 'sound' }]);
    const elsewhere = sender({ url: 'https://evil.example/' });
    expect(await onMessage({ kind: 'remark', id, aspect: 'image' }, elsewhere)).toBe(false);
    expect(await onMessage({ kind: 'unmark', id }, elsewhere)).toBe(false);
    expect(await onMessage({ kind: 'unmark', id }, sender())).toBe(true);
    expect(await kept()).toEqual([]);
    const library = openLibrary();
    expect(await library.reviews.count()).toBe(0);
    library.close();
  });

  test('taken back leaves its review to what was marked there since', async () => {
    const first = (await onMessage(newMark('first words'), sender())) as { id: string };
    await onMessage(newMark('second words'), sender());
    expect(await onMessage({ kind: 'unmark', id: first.id }, sender())).toBe(true);
    expect((await kept()).map(({ quote }) => quote)).toEqual(['second words']);
    const library = openLibrary();
    expect(await library.reviews.count()).toBe(1);
    library.close();
  });

  test('of before cannot be changed by its page', async () => {
    const library = openLibrary();
    const { passage } = await markPassage(
      library,
      { ...place('old'), selectors: [{ type: 'TextPositionSelector', start: 1, end: 4 }] },
      reading({ filmTitle: 'Red Rooms' }),
    );
    library.close();
    expect(await onMessage({ kind: 'unmark', id: passage.id }, sender())).toBe(false);
    expect(await onMessage({ kind: 'remark', id: passage.id, spoiler: true }, sender())).toBe(false);
    expect(await kept()).toHaveLength(1);
  });
});

test('an aspect is suggested from the words, else the last one', async () => {
  const ask = (quote: string) => onMessage({ kind: 'suggest', quote, language: 'en' }, sender());
  expect(await ask('The camera never blinks')).toBe('image');
  expect(await ask('A loaf of bread')).toBe('verdict');
  await onMessage(newMark('x y', { aspect: 'themes' }), sender());
  expect(await ask('A loaf of bread')).toBe('themes');
});

describe('marks are handed', () => {
  async function handed(url: string, canonical?: string): Promise<MarkOnPage[]> {
    const library = openLibrary();
    const { passage } = await markPassage(
      library,
      { ...place('cold stare'), selectors: [{ type: 'TextPositionSelector', start: 1, end: 4 }] },
      reading({ filmTitle: 'Red Rooms' }),
    );
    await changePassage(library, passage.id, { note: 'private', tags: ['mine'] });
    await bringMarks(library, { tabId: 7, url, canonical });
    library.close();
    expect(JSON.stringify(told)).not.toMatch(/private|mine/);
    return told.flatMap((message) => (message as { marks?: MarkOnPage[] }).marks ?? []);
  }

  test('to their own page, without note and tags', async () => {
    expect(await handed(URL_OF_REVIEW)).toMatchObject([{ quote: 'cold stare' }]);
  });

  test('to another page of its site that names it', async () => {
    expect(await handed('https://lwlies.example/new-slug', URL_OF_REVIEW)).toHaveLength(1);
  });

  test('to a copy elsewhere that has the words', async () => {
    page.text = 'He gives a COLD  stare at them.';
    expect(await handed('https://copy.example/1', URL_OF_REVIEW)).toHaveLength(1);
  });

  test('not to a page elsewhere that only says it is that review', async () => {
    page.text = 'Nothing of the kind.';
    expect(await handed('https://evil.example/1', URL_OF_REVIEW)).toEqual([]);
    expect(told).toEqual([]);
  });
});

test.each([
  ['https://lwlies.example/a', 'lwlies.example/b', true],
  ['https://news.lwlies.example/a', 'lwlies.example/b', true],
  ['https://lwlies.example/a', 'amp2.lwlies.example/b', true],
  ['https://evillwlies.example/a', 'lwlies.example/b', false],
  ['https://evil.example/lwlies.example', 'lwlies.example/b', false],
  ['file:///home/a.html', 'lwlies.example/b', false],
])('%s and %s: one site? %s', (url, address, one) => {
  expect(isOwn(url, address)).toBe(one);
});
