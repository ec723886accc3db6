import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepare, prepareBlank } from '../../../lib/library/prepare.ts';
import { deleteReviews, saveReview } from '../../../lib/library/save.ts';
import type { Candidate, Reading } from '../../../lib/reading/model.ts';
import { draft, emptyLibrary, mark, reading, URL_OF_REVIEW } from './making.ts';

const candidate = <T>(value: T, confidence: number): Candidate<T> => ({ value, confidence, evidence: [] });

test('a new page: what was read for sure is filled in, the rest is offered', async () => {
  const page = reading(
    { filmTitle: 'Red Rooms', year: 2023, outlet: 'Little White Lies', headline: 'A review', language: 'en' },
    {
      scores: [candidate(mark(4), 0.9), candidate(mark(2), 0.3)],
      url: 'https://lwlies.example/reviews/red-rooms?utm_id=1',
    },
  );
  page.facts.filmTitle?.push(candidate('RED ROOMS', 0.4), candidate('Rooms', 0.3), candidate('Rooms!', 0.2));
  page.facts.critics = [candidate(['Perhaps Her'], 0.4)];
  page.facts.canonicalUrl = [candidate(URL_OF_REVIEW, 1)];
  expect(await prepare(emptyLibrary(), page)).toEqual({
    draft: {
      filmTitle: 'Red Rooms',
      year: 2023,
      directors: [],
      filmIds: {},
      outlet: 'Little White Lies',
      critics: [],
      headline: 'A review',
      excerpt: '',
      url: URL_OF_REVIEW,
      scores: [mark(4)],
      language: 'en',
      tags: [],
      note: '',
    },
    others: [],
    offered: { filmTitle: ['Rooms'], critics: [['Perhaps Her']], scores: [mark(2)] },
  });
});

test('a saved page shows what was saved, by either address', async () => {
  const library = emptyLibrary();
  const saved = await saveReview(
    library,
    draft({ tags: ['noir'], note: 'mine', ownScore: mark(5), watch: 'seen' }),
  );
  const misread = { filmTitle: 'Wrong', headline: 'Changed since' };
  const pages = [
    reading(misread, { url: 'http://m.lwlies.example/reviews/red-rooms/' }),
    reading({ ...misread, canonicalUrl: URL_OF_REVIEW }, { url: 'https://lwlies.example/?p=3' }),
    reading({ ...misread, canonicalUrl: 'https://lwlies.example/other' }),
  ];
  for (const page of [...pages, { url: URL_OF_REVIEW, title: 'unread' }]) {
    const shown = await prepare(library, page);
    expect(shown.saved).toEqual(saved.review);
    expect(shown.film).toEqual(saved.film);
    expect(shown.draft).toEqual(draft({ tags: ['noir'], note: 'mine', ownScore: mark(5), watch: 'seen' }));
    expect(shown.others).toEqual([]);
  }
});

test('a film that is known fills in what the page does not state, and brings its other critics', async () => {
  const library = emptyLibrary();
  await saveReview(library, draft({ filmIds: { tmdb: '7' }, ownScore: mark(5), watch: 'want' }));
  await saveReview(
    library,
    draft({ url: 'https://b.example/1', critics: ['Bo Pen'], published: '2025-01-01' }),
  );
  const { review } = await saveReview(library, draft({ url: 'https://c.example/1' }));
  await deleteReviews(library, [review.id]);
  const page = reading({ filmTitle: 'Red rooms', year: 2024 }, { url: 'https://d.example/1' });
  const { draft: shown, others, film, saved } = await prepare(library, page);
  expect(shown).toMatchObject({
    filmTitle: 'Red rooms',
    year: 2024,
    directors: ['Pascal Plante'],
    filmIds: { tmdb: '7' },
    ownScore: mark(5),
    watch: 'want',
    tags: [],
  });
  expect(others.map((row) => row.review.critics)).toEqual([['Bo Pen'], ['Ana Writer']]);
  expect([film?.title, saved]).toEqual(['Red Rooms', undefined]);
});

test('a front page that calls itself canonical of everything does not make all reviews one', async () => {
  const canonicalUrl = 'https://blog.example/';
  const shown = await prepare(
    emptyLibrary(),
    reading({ canonicalUrl }, { url: 'https://blog.example/2024/rooms' }),
  );
  expect(shown.draft.url).toBe('https://blog.example/2024/rooms');
});

test('a page that could not be read is a card to fill in', async () => {
  const blank = prepareBlank('https://b.example/1', ' Red Rooms — The Paper ');
  expect(blank.draft).toMatchObject({
    url: 'https://b.example/1',
    headline: 'Red Rooms — The Paper',
    filmTitle: '',
  });
  expect(blank.offered.filmTitle).toEqual(['Red Rooms — The Paper']);
  expect(
    await prepare(emptyLibrary(), { url: 'https://b.example/1', title: ' Red Rooms — The Paper ' }),
  ).toEqual(blank);
});

test('what a hostile page sends neither throws nor cannot be saved', async () => {
  const library = emptyLibrary();
  const junk = fc.anything({ maxDepth: 3, withNullPrototype: true });
  const list = fc.array(
    fc.oneof(junk, fc.record({ value: junk, confidence: fc.oneof(junk, fc.double({ min: 0.5, max: 1 })) })),
  );
  const facts = fc.oneof(
    junk,
    fc.dictionary(fc.constantFrom('filmTitle', 'year', 'critics', 'filmIds', '__proto__'), list),
  );
  await fc.assert(
    fc.asyncProperty(facts, fc.oneof(junk, list), async (facts, scores) => {
      const page = { url: URL_OF_REVIEW, facts, scores } as unknown as Reading;
      const { draft: shown } = await prepare(library, page);
      await saveReview(library, { ...shown, filmTitle: 'Red Rooms' }, { reading: page });
    }),
    { numRuns: 100 },
  );
  const long = reading({
    headline: 'x '.repeat(9000),
    filmTitle: '\u{1f3ac}'.repeat(500),
    excerpt: 'y'.repeat(90_000),
  });
  const { draft: shown } = await prepare(emptyLibrary(), long);
  await expect(saveReview(emptyLibrary(), shown)).resolves.toMatchObject({ created: true });
});
