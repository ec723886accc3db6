import { expect, test } from 'vitest';
import type { Draft } from '../../lib/library/draft.ts';
import { draftOfListed, isPickable } from '../../lib/listed-draft.ts';

/** The card of the listing page itself: its film is that of every entry, its review is not. */
const shared: Draft = {
  filmTitle: 'Red Rooms',
  year: 2023,
  directors: ['Pascal Plante'],
  filmIds: { imdb: 'tt1234567' },
  outlet: 'The Aggregator',
  critics: ['An Editor'],
  published: '2025-01-01',
  headline: 'Red Rooms reviews',
  excerpt: 'Critics agree.',
  url: 'https://aggregator.example/red-rooms',
  scores: [{ raw: '97%', kind: 'percent', value: 97, best: 100, worst: 0 }],
  language: 'en',
  tags: ['courtroom'],
  note: '',
  watch: 'want',
};

test('an entry is about the page’s film, and in all else itself', () => {
  const score = { raw: '3/4', kind: 'points', value: 3, best: 4, worst: null } as const;
  const entry = {
    url: 'https://a.example/1',
    outlet: 'A',
    critics: ['Mara Quill'],
    scores: [score],
    quote: 'Cold.',
  };
  expect(draftOfListed(shared, { ...entry, published: '2024-09-06' })).toEqual({
    filmTitle: 'Red Rooms',
    year: 2023,
    directors: ['Pascal Plante'],
    filmIds: { imdb: 'tt1234567' },
    outlet: 'A',
    critics: ['Mara Quill'],
    published: '2024-09-06',
    headline: '',
    excerpt: 'Cold.',
    url: 'https://a.example/1',
    scores: [score],
    tags: ['courtroom'],
    note: '',
    watch: 'want',
  });
});

test('what an entry does not say is not taken from the page', () => {
  const draft = draftOfListed(shared, { url: 'https://a.example/1', scores: [] });
  expect(draft).toMatchObject({ outlet: '', critics: [], excerpt: '', scores: [] });
  expect(draft).not.toHaveProperty('published');
  expect(draft).not.toHaveProperty('language');
});

test('only an entry with an address of its own can be picked', () => {
  expect(
    [{ url: 'https://a.example/1' }, { url: '' }, {}].map((entry) => isPickable({ scores: [], ...entry })),
  ).toEqual([true, false, false]);
});
