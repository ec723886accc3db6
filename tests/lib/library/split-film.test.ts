import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FilmIdentity } from '../../../lib/films/model.ts';
import type { Library } from '../../../lib/library/db.ts';
import type { Draft } from '../../../lib/library/draft.ts';
import { mergeFilms } from '../../../lib/library/merge-films.ts';
import { prepare } from '../../../lib/library/prepare.ts';
import { filmPage, likelySame } from '../../../lib/library/queries.ts';
import { deleteReviews, saveReview, undo } from '../../../lib/library/save.ts';
import { splitFilm } from '../../../lib/library/split-film.ts';
import type { Facts } from '../../../lib/reading/model.ts';
import { contents, draft, emptyLibrary, mark, reading } from './making.ts';

const url = (name: string) => `https://${name}.example/review`;
const said: Partial<Facts> = { filmTitle: 'Pinocchio', year: 2022 };
const zemeckis = { filmTitle: 'Pinocchio', year: 2022, directors: ['Robert Zemeckis'] };
const delToro: FilmIdentity = {
  title: 'Guillermo del Toro’s Pinocchio',
  year: 2022,
  directors: ['Guillermo del Toro'],
};

/** Saves the page of that name, as the card would. */
async function savePage(
  library: Library,
  name: string,
  facts: Partial<Facts> = said,
  fields: Partial<Draft> = {},
) {
  const page = reading(facts, { url: url(name) });
  const { draft: shown, saved, film } = await prepare(library, page);
  const context = { reading: page, ...(film && { film: film.id }), ...(saved && { review: saved.id }) };
  return saveReview(library, { ...shown, ...fields }, context);
}

/** Three reviews taken for one film, of which b and c are about another. */
async function mixed() {
  const library = emptyLibrary();
  const a = await savePage(library, 'a', said, zemeckis);
  const b = await savePage(library, 'b');
  const c = await savePage(library, 'c', { filmTitle: 'Pinocchio by del Toro', year: 2022 }, zemeckis);
  expect(new Set([a, b, c].map((saved) => saved.film.id)).size).toBe(1);
  return { library, film: a.film.id, a: a.review.id, b: b.review.id, c: c.review.id };
}
const filmOf = async (library: Library, review: string) =>
  library.films.get((await library.reviews.get(review))?.film ?? '');

describe('splitting', () => {
  test('makes another film of what its reader says, and leaves the rest', async () => {
    const { library, film, a, b, c } = await mixed();
    await splitFilm(library, film, [b, c, 'unknown'], delToro);
    expect((await filmOf(library, a))?.id).toBe(film);
    const other = await filmOf(library, b);
    expect(other).toMatchObject(delToro);
    expect(await filmOf(library, c)).toEqual(other);
    expect((await library.films.get(film))?.notSame).toEqual([other?.id]);
    expect(other && (await likelySame(library, other))).toEqual([]);
  });

  test('stays after the pages are saved again, and after they are deleted and saved again', async () => {
    const { library, film, a, b, c } = await mixed();
    await splitFilm(library, film, [b, c], delToro);
    const other = (await filmOf(library, b))?.id;
    expect((await savePage(library, 'b')).film.id).toBe(other);
    expect((await savePage(library, 'a')).film.id).toBe(film);
    await deleteReviews(library, [a, b]);
    expect((await savePage(library, 'b')).film.id).toBe(other);
  });

  test('what only the moved pages say means the other film, from any outlet', async () => {
    const { library, film, b, c } = await mixed();
    await splitFilm(library, film, [b, c], delToro);
    const other = (await filmOf(library, b))?.id;
    const next = await savePage(library, 'd', { filmTitle: 'Pinocchio by del Toro', year: 2022 });
    expect(next.film.id).toBe(other);
    expect((await savePage(library, 'e')).film.id).toBe(film);
  });

  test('a page that lists the review under the first film neither moves it nor mixes the films', async () => {
    const { library, film, b, c } = await mixed();
    await splitFilm(library, film, [b, c], { title: 'Pinocchio', year: 2022 });
    const other = await filmOf(library, b);
    const list = reading({ ...said, filmIds: { tmdb: '9' } }, { url: 'https://list.example/pinocchio' });
    const listed = draft({ ...zemeckis, filmIds: { tmdb: '9' }, url: url('b'), ownScore: mark(1) });
    await saveReview(library, listed, { reading: list, film });
    expect(await filmOf(library, b)).toEqual(other);
    expect((await library.films.get(film))?.ids).toEqual({});
  });

  test('between films of the same name the next page means the first: it does not make a third', async () => {
    const library = emptyLibrary();
    const one = await savePage(library, 'a', { filmTitle: 'Gloria', year: 1980 });
    const two = await savePage(library, 'b', { filmTitle: 'Gloria', year: 1980 });
    await splitFilm(library, one.film.id, [two.review.id], { title: 'Gloria', year: 1980 });
    expect((await savePage(library, 'c', { filmTitle: 'Gloria', year: 1980 })).film.id).toBe(one.film.id);
    expect((await savePage(library, 'b', { filmTitle: 'Gloria', year: 1980 })).film.id).not.toBe(one.film.id);
  });

  test('a review that its reader corrects by hand on the card goes where they say', async () => {
    const { library, film, b, c } = await mixed();
    await splitFilm(library, film, [b, c], {
      title: 'The Wooden Boy',
      year: 2022,
      directors: ['Guillermo del Toro'],
    });
    const back = await savePage(library, 'b', said, zemeckis);
    expect(back.film.id).toBe(film);
    expect((await savePage(library, 'b')).film.id).toBe(film);
  });

  test('to a film that is there already moves the reviews to it', async () => {
    const { library, film, b } = await mixed();
    const fields = { url: url('x'), filmTitle: 'The Wooden Boy', year: 2022, directors: [] };
    const there = await saveReview(library, draft(fields));
    await splitFilm(library, film, [b], { ...delToro, title: 'The Wooden Boy' });
    expect((await filmOf(library, b))?.id).toBe(there.film.id);
    expect((await filmOf(library, b))?.directors).toEqual(['Guillermo del Toro']);
  });

  test('of all reviews leaves no empty film', async () => {
    const { library, film, a, b, c } = await mixed();
    await splitFilm(library, film, [a, b, c], delToro);
    expect(await filmPage(library, film)).toBeUndefined();
  });

  test('can be merged again by hand', async () => {
    const { library, film, b, c } = await mixed();
    await splitFilm(library, film, [b, c], delToro);
    await mergeFilms(library, film, (await filmOf(library, b))?.id ?? '');
    expect((await filmPage(library, film))?.rows).toHaveLength(3);
    expect((await library.films.get(film))?.notSame).toBeUndefined();
    expect((await savePage(library, 'b')).film.id).toBe(film);
  });

  test('says which part of the film cannot be saved', async () => {
    const { library, film, b } = await mixed();
    const before = await contents(library);
    await expect(splitFilm(library, film, [b], { title: ' ' })).rejects.toMatchObject({
      field: 'filmTitle',
      code: 'missing',
    });
    await expect(splitFilm(library, film, [b], { title: 'x', year: 3 })).rejects.toMatchObject({
      field: 'year',
    });
    await expect(splitFilm(library, film, [], delToro)).rejects.toMatchObject({ code: 'missing' });
    await expect(splitFilm(library, 'nobody', [b], delToro)).rejects.toMatchObject({ code: 'missing' });
    expect(await contents(library)).toEqual(before);
  });
});

test('for any split, undo leaves all as it was; without it, the pages’ next saves change nothing of it', async () => {
  const identities: FilmIdentity[] = [
    delToro,
    { title: 'Pinocchio', year: 2022 },
    { title: 'Pinocchio', year: 1940 },
    { title: 'Pinocchio' },
    { title: 'The Wooden Boy', year: 2023, directors: ['Robert Zemeckis'] },
  ];
  const names = ['a', 'b', 'c'] as const;
  const chosen = fc.subarray([...names], { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(
      chosen,
      fc.constantFrom(...identities),
      fc.subarray([...names]),
      async (moved, identity, again) => {
        const { library, film, ...ids } = await mixed();
        const before = await contents(library);
        const way = await splitFilm(
          library,
          film,
          moved.map((name) => ids[name]),
          identity,
        );
        await undo(library, way);
        expect(await contents(library)).toEqual(before);

        await splitFilm(
          library,
          film,
          moved.map((name) => ids[name]),
          identity,
        );
        const films = await Promise.all(names.map((name) => filmOf(library, ids[name])));
        for (const name of again) await savePage(library, name);
        const later = await Promise.all(names.map((name) => filmOf(library, ids[name])));
        expect(later.map((one) => one?.id)).toEqual(films.map((one) => one?.id));
        expect(later.map((one) => one?.year)).toEqual(films.map((one) => one?.year));
        await library.delete();
      },
    ),
    { numRuns: 40 },
  );
});
