import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { prepare } from '../../../lib/library/prepare.ts';
import { filmPage, listReviews } from '../../../lib/library/queries.ts';
import { deleteReviews, saveReview } from '../../../lib/library/save.ts';
import { contents, draft, emptyLibrary, mark, reading, URL_OF_REVIEW } from './making.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: 1000 }));
afterEach(() => void vi.useRealTimers());

describe('one review is one record', () => {
  test.each([
    'http://lwlies.example/reviews/red-rooms',
    'https://www.lwlies.example/reviews/red-rooms/',
    'https://m.lwlies.example/reviews/red-rooms#scores',
    'https://lwlies.example/reviews/red-rooms?utm_source=x&fbclid=y',
    'https://lwlies.example/reviews/red-rooms/amp/',
    'https://lwlies-example.cdn.ampproject.org/c/s/lwlies.example/reviews/red-rooms',
  ])('saved again from %s', async (url) => {
    const library = emptyLibrary();
    const first = await saveReview(library, draft());
    const again = await saveReview(library, draft({ url }));
    expect([first.created, again.created]).toEqual([true, false]);
    expect(again.review.id).toBe(first.review.id);
    expect(await library.reviews.count()).toBe(1);
    expect(await library.films.count()).toBe(1);
  });

  test('two machines give one review, and one film, the same ids', async () => {
    const [here, there] = [
      await saveReview(emptyLibrary(), draft()),
      await saveReview(emptyLibrary(), draft()),
    ];
    expect(here.review.id).toBe(there.review.id);
    expect(here.review.id).toMatch(/^[0-9a-f]{32}$/);
    expect(here.film.id).toBe(there.film.id);
  });

  test('a page that was saved before it told its own address is found under both', async () => {
    const library = emptyLibrary();
    const visited = 'https://lwlies.example/?p=77';
    const first = await saveReview(library, draft({ url: visited }), {
      reading: reading({}, { url: visited }),
    });
    const page = reading({ canonicalUrl: URL_OF_REVIEW }, { url: visited });
    const again = await saveReview(library, draft(), { reading: page });
    expect(again.created).toBe(false);
    expect(again.review.created).toBe(first.review.created);
    expect((await listReviews(library)).map((row) => row.review.url)).toEqual([URL_OF_REVIEW]);
  });

  test('a review listed on a page is not the page’s own review', async () => {
    const library = emptyLibrary();
    const list = 'https://list.example/film/red-rooms';
    await saveReview(library, draft({ url: list }), { reading: reading({}, { url: list }) });
    await saveReview(library, draft(), { reading: reading({}, { url: list }) });
    expect(await listReviews(library)).toHaveLength(2);
  });

  test('an address corrected in the card moves the review with its marked passages', async () => {
    const library = emptyLibrary();
    const { review } = await saveReview(library, draft());
    const kept = {
      v: 1 as const,
      created: 1,
      changed: {},
      selectors: [],
      quote: 'q',
      position: 0,
      note: '',
      tags: [],
    };
    await library.annotations.put({ id: 'a', review: review.id, ...kept });
    const moved = await saveReview(library, draft({ url: 'https://lwlies.example/r/2' }), {
      review: review.id,
    });
    expect(moved).toMatchObject({
      created: false,
      review: { created: review.created, headline: review.headline },
    });
    expect(await listReviews(library)).toEqual([{ review: moved.review, film: moved.film }]);
    expect(await library.annotations.get('a')).toMatchObject({ review: moved.review.id });
  });

  test('only what changed gets a new time', async () => {
    const library = emptyLibrary();
    const { review: before } = await saveReview(library, draft());
    vi.setSystemTime(2000);
    const { review } = await saveReview(
      library,
      draft({ note: 'Seen twice.', critics: ['Ana Writer', 'Bo Pen'] }),
    );
    const times = Object.entries(review.changed).filter(([, time]) => time === 2000);
    expect(times.map(([name]) => name).sort()).toEqual(['critics', 'note']);
    expect(review.created).toBe(before.created);
  });

  test('a deleted review that is clipped again is back', async () => {
    const library = emptyLibrary();
    const { review } = await saveReview(library, draft());
    await deleteReviews(library, [review.id]);
    const again = await saveReview(library, draft());
    expect(again).toMatchObject({ created: true, review: { id: review.id } });
    expect(again.review).not.toHaveProperty('deleted');
    expect(await listReviews(library)).toHaveLength(1);
  });
});

describe('a film is found again', () => {
  test('across four outlets', async () => {
    const library = emptyLibrary();
    const saves = [
      draft({ filmIds: { imdb: 'tt22207786' } }),
      draft({ url: 'https://b.example/1', filmTitle: 'RED ROOMS', year: 2024, directors: [] }),
      draft({
        url: 'https://c.example/1',
        filmTitle: 'Les Chambres rouges',
        filmIds: { imdb: 'tt22207786' },
      }),
      draft({ url: 'https://d.example/1', filmTitle: 'Chambres rouges', directors: ['Plante'] }),
    ];
    const ids = new Set<string>();
    for (const one of saves) ids.add((await saveReview(library, one)).film.id);
    expect(ids.size).toBe(1);
    const page = await filmPage(library, [...ids][0] ?? '');
    expect(page?.film).toMatchObject({
      title: 'Red Rooms',
      year: 2023,
      otherTitles: ['Les Chambres rouges'],
    });
    expect(page?.rows).toHaveLength(4);
  });

  test('and learns what it lacked, without forgetting what it had', async () => {
    const library = emptyLibrary();
    const { year: _, ...undated } = draft({ directors: [] });
    const first = await saveReview(library, undated);
    vi.setSystemTime(2000);
    const { film } = await saveReview(
      library,
      draft({ url: 'https://b.example/1', filmIds: { tmdb: '77' } }),
    );
    expect(film).toMatchObject({
      id: first.film.id,
      year: 2023,
      directors: ['Pascal Plante'],
      ids: { tmdb: '77' },
    });
    expect(film.changed).toEqual({ title: 1000, otherTitles: 1000, directors: 2000, ids: 2000, year: 2000 });
  });

  test('but a homonym of the same year is another film', async () => {
    const library = emptyLibrary();
    const one = await saveReview(
      library,
      draft({ filmTitle: 'Pinocchio', year: 2022, directors: ['Robert Zemeckis'] }),
    );
    const other = await saveReview(
      library,
      draft({
        url: 'https://b.example/1',
        filmTitle: 'Pinocchio',
        year: 2022,
        directors: ['Guillermo del Toro'],
      }),
    );
    expect(other.film.id).not.toBe(one.film.id);
  });
});

describe('what the reader corrects', () => {
  const said = { filmTitle: 'Not for the squeamish', year: 2024 };

  test('holds for the next page that says the same', async () => {
    const library = emptyLibrary();
    const { film } = await saveReview(library, draft(), { reading: reading(said) });
    const next = await prepare(library, reading(said, { url: 'https://b.example/2' }));
    expect(next.film?.id).toBe(film.id);
    expect(next.draft).toMatchObject({ filmTitle: 'Red Rooms', year: 2023, directors: ['Pascal Plante'] });
    expect(next.others).toHaveLength(1);
  });

  test('is forgotten once the reader agrees with a page that says it', async () => {
    const library = emptyLibrary();
    await saveReview(library, draft(), { reading: reading(said) });
    const page = reading(said, { url: 'https://b.example/2' });
    await saveReview(library, draft({ ...said, directors: [], url: 'https://b.example/2' }), {
      reading: page,
    });
    const next = await prepare(library, reading(said, { url: 'https://c.example/2' }));
    expect(next.draft.filmTitle).toBe('Not for the squeamish');
  });

  test('is not kept where the library finds the film by itself', async () => {
    const library = emptyLibrary();
    await saveReview(library, draft({ originalTitle: 'Les Chambres rouges' }), {
      reading: reading({ filmTitle: 'Les chambres rouges', year: 2023 }),
    });
    await saveReview(library, draft({ url: 'https://b.example/1' }), {
      reading: reading({ filmTitle: 'Red rooms' }),
    });
    expect(await library.corrections.count()).toBe(0);
  });

  test('does not take the wrong film’s ids along', async () => {
    const library = emptyLibrary();
    const wrong = { filmTitle: 'Inside', filmIds: { imdb: 'tt0856288' } };
    const { film } = await saveReview(library, draft({ filmIds: wrong.filmIds }), {
      reading: reading(wrong),
    });
    expect(film.ids).toEqual({});
    const inside = await saveReview(
      library,
      draft({ url: 'https://b.example/1', ...wrong, year: 2007, directors: [] }),
    );
    expect(inside.film.id).not.toBe(film.id);
  });

  test('renames a film that has no other review', async () => {
    const library = emptyLibrary();
    const typo = await saveReview(library, draft({ filmTitle: 'Red Romos', watch: 'want' }));
    const { film } = await saveReview(library, draft({ watch: 'want' }));
    expect(film).toMatchObject({ id: typo.film.id, title: 'Red Rooms', keys: ['redrooms'], otherTitles: [] });
    expect(await filmPage(library, film.id)).toMatchObject({ watch: { state: 'want' } });
  });

  test('moves one review to another film and leaves the rest', async () => {
    const library = emptyLibrary();
    const wrong = await saveReview(library, draft());
    await saveReview(library, draft({ url: 'https://b.example/1' }));
    const { film } = await saveReview(library, draft({ filmTitle: 'Inside', year: 2007, directors: [] }));
    expect(film).toMatchObject({ title: 'Inside', year: 2007 });
    expect((await filmPage(library, wrong.film.id))?.rows).toHaveLength(1);
    expect((await filmPage(library, wrong.film.id))?.film.title).toBe('Red Rooms');
  });

  test('leaves no film behind that nothing is kept of', async () => {
    const library = emptyLibrary();
    await saveReview(
      library,
      draft({ url: 'https://b.example/1', filmTitle: 'Inside', year: 2007, directors: [] }),
    );
    const wrong = await saveReview(library, draft({ watch: 'seen', ownScore: mark(4) }));
    const right = draft({ filmTitle: 'Inside', year: 2007, directors: [], watch: 'seen', ownScore: mark(4) });
    const { film } = await saveReview(library, right);
    expect(await filmPage(library, wrong.film.id)).toBeUndefined();
    expect(await filmPage(library, film.id)).toMatchObject({
      film: { ownScore: mark(4) },
      watch: { state: 'seen' },
    });
  });

  test('fixes a fact of the film', async () => {
    const library = emptyLibrary();
    await saveReview(library, draft({ directors: ['Pascale Plant'], filmIds: { tmdb: '77' } }));
    const { year: _, ...fixed } = draft({ filmIds: { tmdb: '77' } });
    const { film } = await saveReview(library, fixed);
    expect(film).toMatchObject({ directors: ['Pascal Plante'], ids: { tmdb: '77' } });
    expect(film).not.toHaveProperty('year');
  });
});

describe('what is the reader’s own', () => {
  test('belongs to the film and goes when it is emptied on its card', async () => {
    const library = emptyLibrary();
    const first = await saveReview(library, draft({ watch: 'want', ownScore: mark(5) }));
    expect(await library.watchlist.get(first.film.id)).toMatchObject({ state: 'want', why: first.review.id });
    const other = await saveReview(library, draft({ url: 'https://b.example/1' }));
    expect(other.film.ownScore).toEqual(mark(5));
    const emptied = await saveReview(library, draft());
    expect(emptied.film).not.toHaveProperty('ownScore');
    expect(await filmPage(library, first.film.id)).not.toHaveProperty('watch');
  });

  test('tags are one whatever their case, under the name they first had', async () => {
    const library = emptyLibrary();
    await saveReview(library, draft({ tags: ['Neo-noir', ' Québec '] }));
    const { review } = await saveReview(
      library,
      draft({ url: 'https://b.example/1', tags: ['neo-noir', 'NEO-NOIR', 'quebec', 'new', ''] }),
    );
    expect(review.tags).toEqual(['Neo-noir', 'Québec', 'new']);
    expect(await library.tags.count()).toBe(3);
  });
});

test('saving the same draft twice changes nothing', async () => {
  const library = emptyLibrary();
  const page = reading({ filmTitle: 'Squeamish', year: 2020 });
  const full = draft({ tags: ['a'], note: 'n', watch: 'seen', ownScore: mark(2), filmIds: { tmdb: '1' } });
  await saveReview(library, full, { reading: page });
  const before = await contents(library);
  vi.setSystemTime(2000);
  const { undo } = await saveReview(library, full, { reading: page });
  expect(await contents(library)).toEqual(before);
  expect(undo.touched).toEqual([]);
});
