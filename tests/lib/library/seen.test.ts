import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { saveReview, undo } from '../../../lib/library/save.ts';
import { changedSince, settleChange } from '../../../lib/library/seen.ts';
import type { Score } from '../../../lib/scores/model.ts';
import { draft, emptyLibrary, mark, reading, URL_OF_REVIEW } from './making.ts';

const page = (headline: string, scores: Score[], confidence = 0.9) =>
  reading({ headline }, { scores: scores.map((value) => ({ value, confidence, evidence: [] })) });

const saved = async (corrected = {}) => {
  const library = emptyLibrary();
  const { review } = await saveReview(library, draft({ scores: [mark(4)], ...corrected }), {
    reading: page('Red Rooms review', [mark(4)]),
  });
  return { library, review };
};

test.each([
  ['the same', page('Red Rooms Review', [mark(4)])],
  ['a mark that could not be read this time', page('Red Rooms review', [])],
  ['a mark that is not sure', page('Red Rooms review', [mark(2)], 0.3)],
  ['no headline', page('', [mark(4)])],
])('no change: %s', async (_, now) => {
  expect(changedSince((await saved()).review, now)).toBeUndefined();
});

test('what its reader corrected is no change of the page', async () => {
  const { review } = await saved({ headline: 'Mine', scores: [mark(1)] });
  expect(changedSince(review, page('Red Rooms review', [mark(4)]))).toBeUndefined();
});

test('another mark and another headline are, with old and new', async () => {
  const { library, review } = await saved();
  const change = changedSince(review, page('Red Rooms: again', [mark(5)]));
  expect(change).toEqual({
    headline: { before: 'Red Rooms review', now: 'Red Rooms: again' },
    scores: { before: [mark(4)], now: [mark(5)] },
  });
  const back = await settleChange(library, review.id, change ?? {}, true);
  const taken = await library.reviews.get(review.id);
  expect(taken).toMatchObject({ headline: 'Red Rooms: again', scores: [mark(5)] });
  expect(taken && changedSince(taken, page('Red Rooms: again', [mark(5)]))).toBeUndefined();
  await undo(library, back);
  expect(await library.reviews.get(review.id)).toEqual(review);
});

test('kept as it was, the review stays and the change is not told again', async () => {
  const { library, review } = await saved();
  const now = page('Red Rooms review', [mark(5)]);
  await settleChange(library, review.id, changedSince(review, now) ?? {}, false);
  const kept = await library.reviews.get(review.id);
  expect(kept?.scores).toEqual([mark(4)]);
  expect(kept && changedSince(kept, now)).toBeUndefined();
});

test('a page that only lists the review says nothing of it', async () => {
  const library = emptyLibrary();
  const list = reading({ headline: 'All reviews' }, { url: 'https://list.example/all' });
  const { review } = await saveReview(library, draft({ url: URL_OF_REVIEW }), { reading: list });
  expect(review.seen).toBeUndefined();
});
