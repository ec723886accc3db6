import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { deleteReviews } from '../../../lib/library/delete.ts';
import type { Draft } from '../../../lib/library/draft.ts';
import { saveReview } from '../../../lib/library/save.ts';
import { saveMany } from '../../../lib/library/save-many.ts';
import { undo } from '../../../lib/library/undo.ts';
import { contents, draft, emptyLibrary } from './making.ts';

const many = (count: number, fields: Partial<Draft> = {}) =>
  Array.from({ length: count }, (_, i) =>
    draft({
      url: `https://paper${i}.example/red-rooms`,
      outlet: `Paper ${i}`,
      critics: [`Critic ${i}`],
      ...fields,
    }),
  );

test('saves each as its own review of one film, in order', async () => {
  const library = emptyLibrary();
  const { reviews, failure } = await saveMany(library, many(60, { tags: ['court'], watch: 'want' }));
  expect(failure).toBeUndefined();
  expect(reviews.map((review) => review.outlet)).toEqual(many(60).map(({ outlet }) => outlet));
  expect(await library.reviews.count()).toBe(60);
  expect(await library.films.count()).toBe(1);
  expect(await library.tags.count()).toBe(1);
  expect((await library.watchlist.toArray()).map(({ why }) => why)).toEqual([reviews[0]?.id]);
});

test('one undo takes all of it back, whatever the steps in which it was written', async () => {
  const library = emptyLibrary();
  await saveReview(library, draft({ url: 'https://paper3.example/red-rooms', note: 'mine', tags: ['seen'] }));
  const before = await contents(library);
  const saved = await saveMany(library, many(60, { tags: ['court'], watch: 'want' }));
  expect(await library.reviews.count()).toBe(60);
  await undo(library, saved.undo);
  expect(await contents(library)).toEqual(before);
});

test('tells how far it is, and stops between two steps', async () => {
  const library = emptyLibrary();
  const stopping = new AbortController();
  const told: number[] = [];
  const onProgress = (saved: number) => {
    told.push(saved);
    if (told.length === 2) stopping.abort();
  };
  const { reviews, failure } = await saveMany(library, many(90), {}, { onProgress, signal: stopping.signal });
  expect(told).toEqual([25, 50]);
  expect(reviews).toHaveLength(50);
  expect(failure).toBeUndefined();
  expect(await library.reviews.count()).toBe(50);
});

test('what was saved before a failure stays, and can be taken back', async () => {
  const library = emptyLibrary();
  const put = library.reviews.hook('creating', (_, review) => {
    if (review.outlet === 'Paper 60') throw new DOMException('no room', 'QuotaExceededError');
  });
  const { reviews, failure, undo: back } = await saveMany(library, many(80));
  library.reviews.hook('creating').unsubscribe(put as never);
  expect(failure?.code).toBe('full');
  expect(reviews).toHaveLength(50);
  expect(await library.reviews.count()).toBe(50);
  await undo(library, back);
  expect(await library.reviews.count()).toBe(0);
  expect(await library.films.count()).toBe(0);
});

test('nothing is written if one of them cannot be saved as it is', async () => {
  const library = emptyLibrary();
  const bad = draft({ url: 'not an address' });
  await expect(saveMany(library, [...many(30), bad])).rejects.toMatchObject({ code: 'wrong', field: 'url' });
  expect(await library.reviews.count()).toBe(0);
});

test('those saved already are changed, those deleted come back, and none is there twice', async () => {
  const library = emptyLibrary();
  const first = await saveMany(library, many(3));
  await deleteReviews(library, [first.reviews[1]?.id ?? '']);
  const again = await saveMany(library, [
    ...many(3, { excerpt: 'Now with more.' }),
    ...many(1, { excerpt: 'Twice.' }),
  ]);
  expect(again.reviews).toHaveLength(4);
  const live = (await library.reviews.toArray()).filter(({ deleted }) => deleted === undefined);
  expect(live.map(({ excerpt }) => excerpt).sort()).toEqual(['Now with more.', 'Now with more.', 'Twice.']);
});

test('none are no work', async () => {
  const library = emptyLibrary();
  const onProgress = vi.fn<(saved: number) => void>();
  expect(await saveMany(library, [], {}, { onProgress })).toEqual({ reviews: [], undo: { touched: [] } });
  expect(onProgress).not.toHaveBeenCalled();
});
