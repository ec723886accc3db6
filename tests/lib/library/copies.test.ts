import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { countCopies, deleteCopies, keepCopy } from '../../../lib/library/copies.ts';
import type { Library } from '../../../lib/library/db.ts';
import { exportAll } from '../../../lib/library/export.ts';
import { listReviews, reviewPage } from '../../../lib/library/queries.ts';
import { deleteReviews, saveReview, undo } from '../../../lib/library/save.ts';
import type { ReadingCopy } from '../../../lib/reading/copy/model.ts';
import { contents, draft, emptyLibrary } from './making.ts';

const copy = (text = 'The corridor hums like a refrigerator.', words = 6): ReadingCopy => ({
  language: 'en',
  blocks: [
    { kind: 'heading', text: 'Part one' },
    { kind: 'paragraph', text },
  ],
  words,
});

let library: Library;
let id: string;
beforeEach(async () => {
  library = emptyLibrary();
  id = (await saveReview(library, draft())).review.id;
});
const kept = async () => (await reviewPage(library, id))?.copy;

describe('keeping', () => {
  test('stands with its review, and is counted', async () => {
    expect(await keepCopy(library, id, copy())).toBe(true);
    expect(await kept()).toMatchObject({ id, ...copy() });
    expect(await countCopies(library)).toBe(1);
  });

  test('nothing is kept of a review that is not there', async () => {
    expect(await keepCopy(library, 'nobody', copy())).toBe(false);
    await deleteReviews(library, [id]);
    expect(await keepCopy(library, id, copy())).toBe(false);
    expect(await library.copies.count()).toBe(0);
  });

  test('a page seen again changes the copy, unless it says much less', async () => {
    await keepCopy(library, id, copy('whole text', 100));
    expect(await keepCopy(library, id, copy('a teaser and a paywall', 30))).toBe(false);
    expect(await keepCopy(library, id, copy('whole text, corrected', 95))).toBe(true);
    expect((await kept())?.blocks[1]?.text).toBe('whole text, corrected');
  });

  test('what a hostile page sends is cut to its form, or left', async () => {
    const long = {
      blocks: Array.from({ length: 5000 }, () => ({ kind: 'paragraph', text: 'ж'.repeat(400), extra: 1 })),
      words: 10,
      language: '<b>',
      __proto__: { polluted: true },
    };
    expect(await keepCopy(library, id, long as ReadingCopy)).toBe(true);
    const there = await kept();
    const bytes = new TextEncoder().encode(there?.blocks.map((block) => block.text).join('')).length;
    expect(bytes).toBeLessThanOrEqual(200_000);
    expect(bytes).toBeGreaterThan(190_000);
    expect(there).not.toHaveProperty('language');
    expect(Object.keys(there?.blocks[0] ?? {})).toEqual(['kind', 'text']);
    await fc.assert(
      fc.asyncProperty(fc.anything({ maxDepth: 3, withNullPrototype: true }), async (junk) => {
        await keepCopy(library, id, junk as ReadingCopy);
      }),
      { numRuns: 50 },
    );
  });
});

describe('goes with its review', () => {
  test('when that is deleted, and comes back with it', async () => {
    await keepCopy(library, id, copy());
    const before = await contents(library);
    const way = await deleteReviews(library, [id]);
    expect(JSON.stringify(await library.copies.toArray())).not.toContain('corridor');
    await undo(library, way);
    expect(await contents(library)).toEqual(before);
  });

  test('when its saving is undone, though it was kept later', async () => {
    const before = await contents(library);
    const saved = await saveReview(library, draft({ url: 'https://b.example/1' }));
    await keepCopy(library, saved.review.id, copy());
    await undo(library, saved.undo);
    expect(await contents(library)).toEqual(before);
  });

  test('when a saving again after deleting is undone', async () => {
    await keepCopy(library, id, copy());
    await deleteReviews(library, [id]);
    const again = await saveReview(library, draft());
    await keepCopy(library, id, copy('second'));
    await undo(library, again.undo);
    expect((await library.copies.get(id))?.deleted).toBeGreaterThan(0);
    expect(JSON.stringify(await library.copies.toArray())).not.toContain('second');
  });

  test('but not when only a change of it is undone', async () => {
    const edit = await saveReview(library, draft({ note: 'x' }));
    await keepCopy(library, id, copy());
    await undo(library, edit.undo);
    expect(await kept()).toBeDefined();
  });

  test('when its address is corrected', async () => {
    await keepCopy(library, id, copy());
    const before = await contents(library);
    const moved = await saveReview(library, draft({ url: 'https://b.example/2' }), { review: id });
    expect((await reviewPage(library, moved.review.id))?.copy?.blocks).toEqual(copy().blocks);
    expect(await countCopies(library)).toBe(1);
    await undo(library, moved.undo);
    expect(await contents(library)).toEqual(before);
  });
});

test('all copies are deleted at once, the reviews stay, and undo brings them back', async () => {
  await keepCopy(library, id, copy());
  const before = await contents(library);
  const way = await deleteCopies(library);
  expect(await countCopies(library)).toBe(0);
  expect(await listReviews(library)).toHaveLength(1);
  await undo(library, way);
  expect(await contents(library)).toEqual(before);
});

test('search looks through copies, together with what else is kept', async () => {
  await saveReview(library, draft({ url: 'https://b.example/1', headline: 'Refrigerators of the world' }));
  await keepCopy(library, id, copy());
  const found = async (text: string) => (await listReviews(library, { text })).map((row) => row.review.url);
  expect(await found('HUMS refrigerator')).toEqual([draft().url]);
  expect(await found('refrigerator')).toHaveLength(2);
  expect(await found('corridor writer')).toEqual([draft().url]);
  expect(await found('corridor nothing')).toEqual([]);
  await deleteCopies(library);
  expect(await found('hums')).toEqual([]);
});

test('the export holds them', async () => {
  await keepCopy(library, id, copy());
  expect(JSON.parse(await exportAll(library)).copies).toMatchObject([{ id, ...copy() }]);
});
