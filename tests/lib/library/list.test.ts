import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../../lib/library/db.ts';
import {
  counts,
  filmPage,
  listReviews,
  listTags,
  type ReviewFilter,
  savedAddresses,
} from '../../../lib/library/queries.ts';
import { saveReview } from '../../../lib/library/save.ts';
import { draft, emptyLibrary } from './making.ts';

let library: Library;
const url = (name: string) => `https://${name}.example/review`;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1000 });
  library = emptyLibrary();
  const { published: _, ...undated } = draft();
  const reviews = [
    draft({
      url: url('a'),
      filmTitle: 'The Zone',
      year: 2001,
      critics: ['Bo Pen', 'Cy Ink'],
      published: '2024-01-01',
    }),
    draft({
      url: url('b'),
      critics: ['Ana Writer'],
      tags: ['Neo-noir'],
      note: 'Québec, don’t ask',
      published: '2025-01-01T10:00:00Z',
    }),
    {
      ...undated,
      url: url('c'),
      critics: [],
      outlet: 'The Paper',
      tags: ['neo-noir', 'cold'],
      headline: 'Undated ★',
    },
    draft({
      url: url('d'),
      filmTitle: 'Amélie',
      year: 2001,
      directors: [],
      critics: ['Ana Writer'],
      outlet: 'The Paper',
    }),
  ];
  for (const one of reviews) {
    await saveReview(library, one);
    vi.setSystemTime(Date.now() + 1000);
  }
});
afterEach(() => void vi.useRealTimers());

const names = async (filter?: ReviewFilter) =>
  (await listReviews(library, filter)).map((row) => new URL(row.review.url).hostname[0]).join('');

test.each<[ReviewFilter, string]>([
  [{}, 'dcba'],
  [{ sort: 'saved', text: '', tag: '', film: '' }, 'dcba'],
  [{ sort: 'published' }, 'bdac'],
  [{ sort: 'film' }, 'dcba'],
  [{ sort: 'critic' }, 'bdac'],
  [{ limit: 2 }, 'dc'],
  [{ sort: 'published', limit: 3 }, 'bda'],
  [{ tag: 'NEO-noir' }, 'cb'],
  [{ tag: 'Neo-noir', sort: 'critic' }, 'bc'],
  [{ tag: 'cold', outlet: 'Little White Lies' }, ''],
  [{ outlet: 'The Paper' }, 'dc'],
  [{ outlet: 'The Paper', sort: 'film' }, 'dc'],
  [{ critic: 'Cy Ink' }, 'a'],
  [{ critic: 'Ana Writer', sort: 'published' }, 'bd'],
  [{ text: 'AMELIE' }, 'd'],
  [{ text: 'rooms quebec' }, 'b'],
  [{ text: 'don’t' }, 'b'],
  [{ text: "don't ASK" }, 'b'],
  [{ text: 'zon ink' }, 'a'],
  [{ text: 'little lies', limit: 1 }, 'b'],
  [{ text: 'noir', tag: 'cold' }, 'c'],
  [{ text: '★' }, 'c'],
  [{ text: 'nothing such' }, ''],
  [{ tag: 'none' }, ''],
])('%j lists %s', async (filter, expected) => expect(await names(filter)).toBe(expected));

test('a film’s reviews, by its id', async () => {
  const [row] = await listReviews(library, { critic: 'Cy Ink' });
  expect(await names({ film: row?.film.id ?? '' })).toBe('a');
  expect(await filmPage(library, row?.film.id ?? '')).toEqual({ film: row?.film, rows: [row] });
  expect(await filmPage(library, 'unknown')).toBeUndefined();
});

test('tags with how often they are used, the most used first', async () => {
  expect(await listTags(library)).toEqual([
    { name: 'Neo-noir', count: 2 },
    { name: 'cold', count: 1 },
  ]);
});

test('which addresses are saved, in the form in which they were asked', async () => {
  const asked = ['http://www.a.example/review/?utm_id=1', url('b'), url('z'), 'nonsense', ''];
  expect(await savedAddresses(library, asked)).toEqual(new Set(asked.slice(0, 2)));
});

test('counts', async () => {
  expect(await counts(library)).toEqual({ reviews: 4, films: 3, annotations: 0, watchlist: 0 });
});

describe('a long list', () => {
  test('is whole and in order, though many were saved in the same moment', async () => {
    const [row] = await listReviews(library, { limit: 1 });
    if (!row) throw new Error('nothing listed');
    const many = Array.from({ length: 1100 }, (_, i) => ({
      ...row.review,
      id: `many-${i}`,
      address: `many/${i}`,
    }));
    await library.reviews.bulkAdd(many);
    for (const sort of ['saved', 'published', 'film', 'critic'] as const) {
      const ids = (await listReviews(library, { sort })).map((found) => found.review.id);
      expect(new Set(ids).size).toBe(1104);
      expect(ids).toHaveLength(1104);
    }
    expect(await listReviews(library, { text: 'amelie', limit: 1050 })).toHaveLength(1050);
  });

  test('reads no further than its limit', async () => {
    const read = vi.spyOn(IDBIndex.prototype, 'getAll');
    const cursors = vi.spyOn(IDBIndex.prototype, 'openCursor');
    await library.reviews.bulkAdd(
      Array.from({ length: 300 }, (_, i) => ({
        ...draft(),
        v: 1,
        id: `x${i}`,
        film: 'f',
        address: `x${i}`,
        created: i,
        changed: {},
      })),
    );
    const continued = vi.spyOn(IDBCursor.prototype, 'continue');
    await listReviews(library, { limit: 3 });
    expect(read.mock.calls.length + cursors.mock.calls.length).toBe(1);
    expect(continued.mock.calls.length).toBeLessThan(5);
    vi.restoreAllMocks();
  });
});

test('a live query over every list sees a save, and a deletion', async () => {
  const seen: number[] = [];
  const query = liveQuery(async () => {
    const [rows, byText, tags] = await Promise.all([
      listReviews(library, { sort: 'film' }),
      listReviews(library, { text: 'paper', sort: 'published' }),
      listTags(library),
    ]);
    return rows.length * 100 + byText.length * 10 + tags.length;
  }).subscribe((value) => seen.push(value));
  await vi.waitFor(() => expect(seen).toEqual([422]));
  await saveReview(library, draft({ url: url('e'), outlet: 'Paper Two', tags: ['new'] }));
  await vi.waitFor(() => expect(seen.at(-1)).toBe(533));
  query.unsubscribe();
});
