import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../lib/library/db.ts';
import { reviewPage } from '../../lib/library/queries.ts';
import { saveReview } from '../../lib/library/save.ts';
import type { TabRead } from '../../lib/read-tab.ts';
import { stored } from '../components/fake-browser.ts';
import { draft, emptyLibrary, reading, URL_OF_REVIEW } from './library/making.ts';

const executeScript = vi.hoisted(() => vi.fn<(injection: object) => Promise<{ result: unknown }[]>>());

vi.mock('../../lib/browser.ts', async () => {
  const { browser } = await import('../components/fake-browser.ts');
  return { browser: { ...browser, scripting: { executeScript } } };
});

const { keepRead, readCopy } = await import('../../lib/copy-tab.ts');
const copyTab = (library: Library, page: TabRead, review: string) =>
  keepRead(library, readCopy(page), review);

const copy = { blocks: [{ kind: 'paragraph', text: 'The corridor hums.' }], words: 3 };
const page = (more: Partial<TabRead> = {}): TabRead => ({
  tab: { id: 7, url: URL_OF_REVIEW, title: '' },
  reading: reading({}),
  ...more,
});

let library: Library;
let id: string;
beforeEach(async () => {
  stored.clear();
  library = emptyLibrary();
  id = (await saveReview(library, draft())).review.id;
  executeScript.mockReset().mockResolvedValue([{ result: { url: `${URL_OF_REVIEW}?utm_id=1`, copy } }]);
});
const kept = async () => (await reviewPage(library, id))?.copy?.blocks;

test('the page’s text is kept with its review', async () => {
  await copyTab(library, page(), id);
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/copy.js'] });
  expect(await kept()).toEqual(copy.blocks);
});

test('nothing is read if the reader wants no copies, of no tab, of no page that was read, or of a list', async () => {
  const decision = (value: 'aggregator' | 'film-page') => ({ value, confidence: 1, evidence: [] });
  const { reading: _, ...unread } = page();
  await copyTab(library, page({ tab: { id: -1, url: '', title: '' } }), id);
  await copyTab(library, unread, id);
  await copyTab(library, page({ reading: reading({}, { decision: decision('aggregator') }) }), id);
  await copyTab(library, page({ reading: reading({}, { decision: decision('film-page') }) }), id);
  stored.set('setting:keepCopies', false);
  await copyTab(library, page(), id);
  expect(executeScript).not.toHaveBeenCalled();
});

test.each<[string, unknown]>([
  ['another page by then', { url: 'https://elsewhere.example/', copy }],
  ['no text', { url: URL_OF_REVIEW, copy: null }],
  ['nothing', null],
  ['nonsense', { url: 1, copy: 'x' }],
])('the script answers %s: nothing is kept', async (_, result) => {
  executeScript.mockResolvedValue([{ result }]);
  await copyTab(library, page(), id);
  expect(await kept()).toBeUndefined();
});

test('a page that cannot be read any more costs nothing', async () => {
  executeScript.mockRejectedValue(new Error('The tab was closed.'));
  await expect(copyTab(library, page(), id)).resolves.toBeUndefined();
});

test('a library that fails costs nothing', async () => {
  library.close();
  await expect(copyTab(library, page(), id)).resolves.toBeUndefined();
});
