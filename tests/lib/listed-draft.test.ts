import { expect, test } from 'vitest';
import type { Draft } from '../../lib/library/draft.ts';
import { draftOfListed, entriesOf, isPickable } from '../../lib/listed-draft.ts';
import { addressKey } from '../../lib/reading/address.ts';
import type { ListedReview } from '../../lib/reading/model.ts';

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
    address: 'https://a.example/1',
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
  const draft = draftOfListed(shared, { address: 'https://a.example/1', scores: [] });
  expect(draft).toMatchObject({ outlet: '', critics: [], excerpt: '', scores: [] });
  expect(draft).not.toHaveProperty('published');
  expect(draft).not.toHaveProperty('language');
});

const page = 'https://press.example/red-rooms/reviews?page=2#top';
const addresses = (entries: Omit<ListedReview, 'scores'>[]) =>
  entriesOf(
    entries.map((entry) => ({ scores: [], ...entry })),
    page,
  ).map(({ address }) => address);

test('an entry is kept under its link', () => {
  expect(addresses([{ url: 'https://a.example/1', outlet: 'A' }])).toEqual(['https://a.example/1']);
});

test('one without a link is kept under the page and who wrote where', () => {
  expect(
    addresses([
      { outlet: 'Cahiers du Cinéma', critics: ['Ana Écrivain', 'Jo Roe'] },
      { critics: ['Ana Écrivain'] },
      { outlet: 'Positif' },
    ]),
  ).toEqual([
    'https://press.example/red-rooms/reviews?page=2#/cahiers-du-cinema/ana-ecrivain-jo-roe',
    'https://press.example/red-rooms/reviews?page=2#/-/ana-ecrivain',
    'https://press.example/red-rooms/reviews?page=2#/positif/',
  ]);
});

test('so kept, they are told apart from each other and from the page', () => {
  const kept = addresses([{ outlet: 'A' }, { outlet: 'B' }, { critics: ['A'] }]).map((url) =>
    addressKey(url ?? ''),
  );
  expect(new Set([...kept, addressKey(page)]).size).toBe(4);
});

test('a front page is no review’s address, nor is a link that two share', () => {
  const [front, one, other, own] = addresses([
    { url: 'http://www.paper.example/', outlet: 'Paper' },
    { url: 'https://b.example/reviews', outlet: 'B', critics: ['Mara Quill'] },
    { url: 'https://www.b.example/reviews/', outlet: 'B', critics: ['Jon Ferrier'] },
    { url: 'https://c.example/1', outlet: 'C' },
  ]);
  expect(front).toContain('press.example');
  expect(one).toContain('#/b/mara-quill');
  expect(other).toContain('#/b/jon-ferrier');
  expect(own).toBe('https://c.example/1');
});

test('what is listed twice is there once', () => {
  const twice = { url: 'https://a.example/1', outlet: 'A' };
  expect(
    addresses([
      twice,
      { ...twice, url: 'http://a.example/1?utm_source=x' },
      { outlet: 'B' },
      { outlet: 'B' },
    ]),
  ).toHaveLength(2);
});

test('only an entry that nothing tells from the others cannot be picked', () => {
  const entries = entriesOf(
    [
      { scores: [], url: 'https://a.example/1' },
      { scores: [], quote: 'Cold.' },
    ],
    page,
  );
  expect(entries.map(isPickable)).toEqual([true, false]);
});
