import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepCopy } from '../../../lib/library/copies.ts';
import { type Library, openLibrary } from '../../../lib/library/db.ts';
import type { Draft } from '../../../lib/library/draft.ts';
import { deleteReviews, saveReview, undo } from '../../../lib/library/save.ts';
import { parseQuery } from '../../../lib/search/query.ts';
import { SearchStore } from '../../../lib/search/store.ts';
import { type Building, MOST_RECENT, tendIndex } from '../../../lib/search/tend.ts';

let made = 0;
let library: Library;
let store: SearchStore;

const draft = (n: number, more: Partial<Draft> = {}): Draft => ({
  filmTitle: `Film ${n}`,
  year: 2000,
  directors: [],
  filmIds: {},
  outlet: 'The Paper',
  critics: [],
  headline: '',
  excerpt: '',
  url: `https://paper.example/${n}`,
  scores: [],
  tags: [],
  note: '',
  ...more,
});

async function tend(): Promise<Building[]> {
  const steps: Building[] = [];
  await tendIndex(library, (step) => step && steps.push(step), new AbortController().signal);
  return steps;
}

async function found(text: string, from = store): Promise<number | undefined> {
  const stock = await from.load();
  return stock && (await from.find(stock, parseQuery(text), 'relevance')).length;
}

beforeEach(() => {
  library = openLibrary(`search-${++made}`);
  store = new SearchStore(library);
});
afterEach(() => library.close());

test('there is none until it is built, then it finds what was there before', async () => {
  for (let n = 0; n < 3; n++) await saveReview(library, draft(n));
  expect(await found('film')).toBeUndefined();
  expect((await tend()).at(-1)).toEqual({ done: 3, total: 3 });
  expect(await found('film')).toBe(3);
});

test('finds at once what is saved, changed, kept and deleted, and what comes back', async () => {
  await tend();
  const { review } = await saveReview(library, draft(1, { headline: 'Quicksilver' }));
  expect([await found('quicksilver'), await found('mercury')]).toEqual([1, 0]);
  await saveReview(library, draft(1, { headline: 'Mercury' }));
  expect([await found('quicksilver'), await found('mercury')]).toEqual([0, 1]);
  await keepCopy(library, review.id, { blocks: [{ kind: 'paragraph', text: 'Cinnabar' }], words: 1 });
  expect(await found('"cinnabar"')).toBe(1);
  const deleted = await deleteReviews(library, [review.id]);
  expect(await found('mercury')).toBe(0);
  await undo(library, deleted);
  expect([await found('mercury'), await found('cinnabar')]).toEqual([1, 1]);
});

test('a film that is named otherwise is found by its new name', async () => {
  await saveReview(library, draft(1));
  await tend();
  const film = await library.films.toCollection().first();
  if (film) await library.films.put({ ...film, title: 'Nightjar' });
  expect([await found('nightjar'), await found('film')]).toEqual([1, 0]);
});

test('many changes are written down, and another page finds them', async () => {
  await tend();
  for (let n = 0; n <= MOST_RECENT; n++) await saveReview(library, draft(n));
  await tend();
  expect(await library.searchChanges.count()).toBe(0);
  expect(await found('film', new SearchStore(library))).toBe(MOST_RECENT + 1);
  await saveReview(library, draft(0, { headline: 'Anew' }));
  expect([await found('anew'), await found('film')]).toEqual([1, MOST_RECENT + 1]);
});

test('small parts are put together, and what is deleted goes', async () => {
  await tend();
  for (let part = 0; part < 9; part++) {
    for (let n = 0; n <= MOST_RECENT; n++) await saveReview(library, draft(part * 100 + n));
    await tend();
  }
  const segments = () => library.searchPieces.where('key').startsWith('segment/').count();
  expect(await segments()).toBeLessThan(9);
  expect(await found('film')).toBe(9 * (MOST_RECENT + 1));
  await deleteReviews(library, (await library.reviews.toCollection().primaryKeys()).slice(0, 400));
  await tend();
  await tend();
  expect(await found('film')).toBe(9 * (MOST_RECENT + 1) - 400);
});

test('is built anew when it is lost, in part or of another version', async () => {
  for (let n = 0; n < 3; n++) await saveReview(library, draft(n));
  await tend();
  for (const lose of [
    () => library.searchPieces.clear(),
    () => library.searchPieces.where('key').startsWith('segment/').delete(),
    () => library.table('searchPieces').update('manifest', { version: 0 }),
    () => library.searchPieces.where('key').startsWith('block/').delete(),
  ]) {
    await lose();
    await tend();
    expect(await found('film', new SearchStore(library))).toBe(3);
  }
});

test('clearing the library clears what is found', async () => {
  await saveReview(library, draft(1));
  await tend();
  await library.reviews.clear();
  await tend();
  expect(await found('')).toBe(0);
});

test('what is warm is found without reading anything', async () => {
  for (let n = 0; n < 3; n++) await saveReview(library, draft(n));
  await tend();
  const stock = await store.load();
  if (!stock) throw new Error('there is no index');
  await store.warm(stock, new AbortController().signal);
  const reads = vi.spyOn(library.searchPieces, 'bulkGet');
  expect(await store.find(stock, parseQuery('f'), 'relevance')).toHaveLength(3);
  expect(reads).not.toHaveBeenCalled();
});
