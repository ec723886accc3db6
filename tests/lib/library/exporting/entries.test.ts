import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Entry } from '../../../../lib/exchange/entry.ts';
import type { Library } from '../../../../lib/library/db.ts';
import { entriesOf } from '../../../../lib/library/exporting/entries.ts';
import { chosenOf, type Scope } from '../../../../lib/library/exporting/scope.ts';
import { mergeFilms } from '../../../../lib/library/merge-films.ts';
import { deleteReviews, saveReview } from '../../../../lib/library/save.ts';
import { make } from '../../../../lib/library/stamp.ts';
import { draft, emptyLibrary, mark } from '../making.ts';

async function taken(library: Library, scope: Scope): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of entriesOf(library, await chosenOf(library, scope), (id) => `${id}!`))
    entries.push(entry);
  return entries;
}

async function someLibrary() {
  const library = emptyLibrary();
  const one = await saveReview(library, draft({ watch: 'want', ownScore: mark(5), tags: ['noir'] }));
  const other = await saveReview(
    library,
    draft({ url: 'https://b.example/1', outlet: 'Other', published: '2024-10-01' }),
  );
  const inside = await saveReview(
    library,
    draft({ url: 'https://c.example/1', filmTitle: 'Inside', year: 2007 }),
  );
  const passage = {
    review: one.review.id,
    selectors: [],
    quote: 'She watches.',
    position: 3,
    note: '',
    tags: [],
    aspect: 'image',
  };
  await library.annotations.put(make('p', passage, 5));
  await library.lists.put(make('l', { name: 'Courtrooms', description: '', films: [one.film.id] }, 5));
  await library.watchlist.update(one.film.id, { why: other.review.id });
  return { library, one, other, inside };
}

test('everything: films by title, each with all that is kept of it', async () => {
  const { library } = await someLibrary();
  const [inside, rooms, ...more] = await taken(library, { of: 'everything' });
  expect(more).toEqual([]);
  expect(inside).toMatchObject({
    film: { title: 'Inside', year: 2007 },
    reviews: [{ url: 'https://c.example/1' }],
  });
  expect(rooms).toMatchObject({
    film: { title: 'Red Rooms', directors: ['Pascal Plante'] },
    ownScore: mark(5),
    watch: { state: 'want' },
    lists: ['Courtrooms'],
    why: { outlet: 'Other' },
    reviews: [
      { outlet: 'Other', passages: [] },
      { tags: ['noir'], passages: [{ quote: 'She watches.', aspect: 'image', aspectName: 'image!' }] },
    ],
  });
});

test('reviews that were chosen, and no others', async () => {
  const { library, one, inside } = await someLibrary();
  const entries = await taken(library, { of: 'reviews', ids: [one.review.id, 'unknown', inside.review.id] });
  expect(entries.map(({ film, reviews }) => [film.title, reviews.map(({ url }) => url)])).toEqual([
    ['Red Rooms', [one.review.url]],
    ['Inside', [inside.review.url]],
  ]);
});

test('films in the order that is asked for, merged and deleted ones as they are now', async () => {
  const { library, one, inside } = await someLibrary();
  const gone = await saveReview(library, draft({ url: 'https://d.example/1', filmTitle: 'Her', year: 2013 }));
  await deleteReviews(library, [gone.review.id]);
  await mergeFilms(library, inside.film.id, one.film.id);
  const films = [gone.film.id, one.film.id, inside.film.id];
  const entries = await taken(library, { of: 'films', ids: films });
  expect(entries.map(({ film, reviews }) => [film.title, reviews.length])).toEqual([['Inside', 3]]);
});
