import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '../../../lib/library/draft.ts';
import { exportAll } from '../../../lib/library/export.ts';
import { deleteReviews, saveReview } from '../../../lib/library/save.ts';
import { draft, emptyLibrary, mark, reading } from './making.ts';

test('holds everything that was saved, readable by itself', async () => {
  const library = emptyLibrary();
  const context = { reading: reading({ filmTitle: 'Squeamish' }) };
  await saveReview(library, draft({ tags: ['noir'], watch: 'want', ownScore: mark(5) }), context);
  const gone = await saveReview(library, draft({ url: 'https://b.example/1', note: 'deleted text' }));
  await deleteReviews(library, [gone.review.id]);
  const text = await exportAll(library);
  expect(text).not.toContain('deleted text');
  const file = JSON.parse(text);
  expect(Object.keys(file)).toEqual([
    'app',
    'version',
    'exported',
    'films',
    'reviews',
    'watchlist',
    'lists',
    'tags',
    'names',
    'annotations',
    'aspects',
    'corrections',
    'mergedFilms',
    'copies',
  ]);
  expect(file).toMatchObject({
    app: 'cutting-room',
    version: 1,
    watchlist: [{ state: 'want' }],
    tags: [{ name: 'noir' }],
  });
  expect(Date.parse(file.exported)).toBeGreaterThan(0);
  expect(file.films).toMatchObject([{ title: 'Red Rooms', ownScore: mark(5) }]);
  expect(file.films[0]).not.toHaveProperty('keys');
  expect(file.corrections).toMatchObject([{ film: file.films[0].id }]);
  expect(file.reviews).toHaveLength(1);
  expect(file.reviews[0]).toMatchObject({
    filmTitle: 'Red Rooms',
    filmYear: 2023,
    film: file.films[0].id,
    outlet: 'Little White Lies',
    critics: ['Ana Writer'],
    published: '2024-09-05',
    canonicalUrl: 'https://lwlies.example/reviews/red-rooms',
    scores: draft().scores,
  });
});

test('for any draft, what is saved is in the export', async () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 30 });
  const names = fc.uniqueArray(line, { maxLength: 3 });
  const drafts = fc.record({
    filmTitle: line.map((title) => `T${title}`),
    originalTitle: line,
    year: fc.integer({ min: 1888, max: 2030 }),
    directors: names,
    outlet: line,
    critics: names,
    headline: line,
    excerpt: line,
    note: fc.string({ unit: 'binary', maxLength: 60 }),
    tags: names,
    published: fc.constantFrom('2024', '2024-09', '2024-09-05', '2024-09-05T10:00:00+02:00'),
    url: fc.webUrl({ withQueryParameters: true }),
    scores: fc.array(
      fc.integer({ min: 1, max: 5 }).map((value) => mark(value)),
      { maxLength: 4 },
    ),
  });
  await fc.assert(
    fc.asyncProperty(drafts, async (fields) => {
      const library = emptyLibrary();
      const { review, film } = await saveReview(library, draft(fields satisfies Partial<Draft>));
      const file = JSON.parse(await exportAll(library));
      const { address: _, ...ownOfReview } = review;
      const { keys: __, ...ownOfFilm } = film;
      expect(file.reviews).toEqual([
        {
          ...ownOfReview,
          filmTitle: film.title,
          filmYear: film.year,
          directors: film.directors,
          canonicalUrl: review.url,
        },
      ]);
      expect(file.films).toEqual([ownOfFilm]);
      expect(review.scores).toEqual(fields.scores);
      expect(file.tags.map((tag: { name: string }) => tag.name).sort()).toEqual([...review.tags].sort());
      await library.delete();
    }),
    { numRuns: 40 },
  );
});
