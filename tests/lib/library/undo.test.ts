import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../lib/library/draft.ts';
import { counts, filmPage, listReviews, listTags, savedAddresses } from '../../../lib/library/queries.ts';
import { deleteReviews, saveReview, type Undo, undo } from '../../../lib/library/save.ts';
import { contents, draft, emptyLibrary, mark, reading, URL_OF_REVIEW } from './making.ts';

const OTHER = 'https://b.example/1';

describe('deleting', () => {
  test('takes a review out of everything that lists, and leaves its tombstone without its text', async () => {
    const library = emptyLibrary();
    const { review, film } = await saveReview(library, draft({ tags: ['noir'], note: 'secret' }));
    await deleteReviews(library, [review.id, review.id, 'unknown']);
    expect(await listReviews(library)).toEqual([]);
    expect(await listReviews(library, { sort: 'critic' })).toEqual([]);
    expect(await listTags(library)).toEqual([]);
    expect(await savedAddresses(library, [URL_OF_REVIEW, ''])).toEqual(new Set());
    expect(await filmPage(library, film.id)).toBeUndefined();
    expect(await counts(library)).toEqual({ reviews: 0, films: 0, annotations: 0, watchlist: 0 });
    const grave = await library.reviews.get(review.id);
    expect(grave?.deleted).toBeGreaterThan(0);
    expect(JSON.stringify(grave)).not.toMatch(/secret|lwlies|Writer|stare/);
  });

  test('keeps a film that is on the watchlist, has a mark or another review', async () => {
    const library = emptyLibrary();
    const kept = [
      await saveReview(library, draft({ watch: 'want' })),
      await saveReview(library, draft({ url: OTHER, filmTitle: 'Inside', year: 2007, ownScore: mark(3) })),
      await saveReview(library, draft({ url: 'https://c.example/1', filmTitle: 'Her', year: 2013 })),
    ];
    await saveReview(library, draft({ url: 'https://d.example/1', filmTitle: 'Her', year: 2013 }));
    await deleteReviews(
      library,
      kept.map((saved) => saved.review.id),
    );
    for (const { film } of kept) expect(await filmPage(library, film.id)).toBeDefined();
  });

  test('takes marked passages along, and undo brings all back', async () => {
    const library = emptyLibrary();
    const { review } = await saveReview(library, draft({ tags: ['noir'] }));
    const kept = {
      v: 1 as const,
      created: 1,
      changed: {},
      selectors: [],
      quote: 'words',
      position: 0,
      note: '',
      tags: [],
    };
    await library.annotations.put({ id: 'a', review: review.id, ...kept });
    const before = await contents(library);
    const way = await deleteReviews(library, [review.id]);
    expect(JSON.stringify(await library.annotations.get('a'))).not.toContain('words');
    await undo(library, way);
    expect(await contents(library)).toEqual(before);
  });
});

describe('undo after something else changed', () => {
  test('takes back only its own fields', async () => {
    const library = emptyLibrary();
    await saveReview(library, draft({ note: 'one' }));
    const edit = await saveReview(library, draft({ note: 'two' }));
    const later = await saveReview(library, draft({ note: 'two', headline: 'Later' }));
    await undo(library, edit.undo);
    const [row] = await listReviews(library);
    expect(row?.review).toMatchObject({ note: 'one', headline: 'Later' });
    expect(row?.review.changed).toMatchObject({ headline: later.review.changed['headline'] });
  });

  test('leaves a field that was changed again', async () => {
    const library = emptyLibrary();
    await saveReview(library, draft({ note: 'one' }));
    const edit = await saveReview(library, draft({ note: 'two' }));
    await saveReview(library, draft({ note: 'three' }));
    await undo(library, edit.undo);
    expect((await listReviews(library))[0]?.review.note).toBe('three');
  });

  test('keeps a film and a tag that another review has come to use', async () => {
    const library = emptyLibrary();
    const first = await saveReview(library, draft({ tags: ['noir'] }));
    await saveReview(library, draft({ url: OTHER, tags: ['noir'] }));
    await undo(library, first.undo);
    const rows = await listReviews(library);
    expect(rows.map((row) => row.review.url)).toEqual([OTHER]);
    expect(rows[0]?.film.title).toBe('Red Rooms');
    expect(await listTags(library)).toEqual([{ name: 'noir', count: 1 }]);
  });

  test('twice is once', async () => {
    const library = emptyLibrary();
    const saved = await saveReview(library, draft());
    await undo(library, saved.undo);
    await undo(library, saved.undo);
    expect(await library.reviews.count()).toBe(0);
  });
});

test('for any sequence of saves and deletions, undoing each goes back to what was, exactly', async () => {
  const films: Partial<Draft>[] = [
    { filmTitle: 'Red Rooms', year: 2023, filmIds: { tmdb: '1' } },
    { filmTitle: 'Les Chambres rouges', filmIds: { tmdb: '1' } },
    { filmTitle: 'Pinocchio', year: 2022, directors: ['Robert Zemeckis'] },
    { filmTitle: 'Guillermo del Toro’s Pinocchio', year: 2022, directors: ['Guillermo del Toro'] },
    { filmTitle: 'Pinocchio', directors: [] },
  ];
  const save = fc.record({
    url: fc.constantFrom(
      'https://a.example/1',
      'http://www.a.example/1/',
      'https://b.example/2',
      'https://c.example/3',
    ),
    film: fc.constantFrom(...films),
    said: fc.constantFrom(undefined, 'Red Rooms', 'Pinocchio', 'Something Else'),
    tags: fc.subarray(['noir', 'Noir', 'café', 'cafe']),
    note: fc.string({ unit: 'binary', maxLength: 20 }),
    watch: fc.constantFrom(undefined, 'want' as const, 'seen' as const),
    own: fc.constantFrom(undefined, 1, 5),
  });
  const remove = fc.record({ remove: fc.nat(3) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 4, arbitrary: save }, remove), { maxLength: 6 }),
      async (steps) => {
        const library = emptyLibrary();
        const ways: { before: unknown; way: Undo }[] = [];
        for (const step of steps) {
          const before = await contents(library);
          if ('remove' in step) {
            const ids = (await listReviews(library)).map((row) => row.review.id);
            ways.push({ before, way: await deleteReviews(library, ids.slice(step.remove, step.remove + 2)) });
            continue;
          }
          const { url, film, said, tags, note, watch, own } = step;
          const owned = { ...(watch && { watch }), ...(own && { ownScore: mark(own) }) };
          const context = said ? { reading: reading({ filmTitle: said }, { url }) } : {};
          const saved = await saveReview(library, draft({ url, ...film, tags, note, ...owned }), context);
          ways.push({ before, way: saved.undo });
          expect((await listReviews(library)).some((row) => row.film.id === saved.film.id)).toBe(true);
        }
        for (const { before, way } of ways.toReversed()) {
          await undo(library, way);
          expect(await contents(library)).toEqual(before);
        }
        await library.delete();
      },
    ),
    { numRuns: 40 },
  );
});
