import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepApart } from '../../../lib/library/apart.ts';
import type { Library } from '../../../lib/library/db.ts';
import type { Draft } from '../../../lib/library/draft.ts';
import { exportAll } from '../../../lib/library/export.ts';
import { mergeFilms } from '../../../lib/library/merge-films.ts';
import { prepare } from '../../../lib/library/prepare.ts';
import { filmPage, likelySame, listReviews, searchFilms } from '../../../lib/library/queries.ts';
import { deleteReviews, saveReview, undo } from '../../../lib/library/save.ts';
import { contents, draft, emptyLibrary, mark, reading } from './making.ts';

const url = (name: string) => `https://${name}.example/review`;

const english = draft({ url: url('a'), filmIds: { imdb: 'tt1111111' } });
const french = draft({
  url: url('b'),
  filmTitle: 'Les Chambres rouges',
  year: 2021,
  directors: ['P. Other'],
  filmIds: { imdb: 'tt2222222', tmdb: '7' },
  watch: 'seen',
  ownScore: mark(5),
  tags: ['noir'],
});

async function both(more: Partial<Draft> = {}) {
  const library = emptyLibrary();
  const into = (await saveReview(library, { ...english, ...more })).film.id;
  const from = (await saveReview(library, french)).film.id;
  return { library, into, from };
}

describe('merging', () => {
  test('moves reviews, own mark, watchlist and facts; titles become other titles', async () => {
    const { library, into, from } = await both();
    await mergeFilms(library, into, from);
    const page = await filmPage(library, into);
    expect(page?.rows.map(({ review }) => review.url).sort()).toEqual([url('a'), url('b')]);
    expect(page?.film).toMatchObject({
      title: 'Red Rooms',
      year: 2023,
      directors: ['Pascal Plante'],
      otherTitles: ['Les Chambres rouges'],
      ids: { imdb: 'tt1111111', tmdb: '7' },
      ownScore: mark(5),
    });
    expect(page?.watch?.state).toBe('seen');
    expect((await listReviews(library, { text: 'chambres' })).length).toBe(2);
  });

  test('keeps the mark and the place that the film had; but what was seen is seen', async () => {
    const { library, into, from } = await both({ ownScore: mark(2), watch: 'want' });
    await mergeFilms(library, into, from);
    const page = await filmPage(library, into);
    expect(page?.film.ownScore).toEqual(mark(2));
    expect(page?.watch).toMatchObject({ state: 'seen', why: page?.rows.at(-1)?.review.id });
  });

  test('the old address leads to the other film, over several mergers too', async () => {
    const { library, into, from } = await both();
    const third = (await saveReview(library, draft({ url: url('c'), filmTitle: 'Aftersun', year: 2022 })))
      .film;
    await mergeFilms(library, into, from);
    await mergeFilms(library, third.id, into);
    for (const id of [from, into, third.id]) expect((await filmPage(library, id))?.film.id).toBe(third.id);
  });

  test.each([
    ['the title and year', { filmTitle: 'Les chambres rouges', year: 2021 }],
    ['the id', { filmTitle: 'Anything', filmIds: { imdb: 'tt2222222' } }],
    ['the film it was merged into', { filmTitle: 'Red Rooms', year: 2023 }],
  ])('the next page that names %s is about it', async (_, facts) => {
    const { library, into, from } = await both();
    await mergeFilms(library, into, from);
    const page = reading(facts, { url: url('new') });
    const prepared = await prepare(library, page);
    expect(prepared.film?.id).toBe(into);
    const saved = await saveReview(library, prepared.draft, { reading: page, film: into });
    expect(saved.film.id).toBe(into);
    expect((await library.films.toArray()).filter((film) => !film.deleted)).toHaveLength(1);
  });

  test('a review that another machine saved under the old film is listed with the other', async () => {
    const { library, into, from } = await both();
    await mergeFilms(library, into, from);
    const [row] = await listReviews(library, { film: into });
    if (!row) throw new Error('nothing listed');
    await library.reviews.put({ ...row.review, id: 'synced', address: 'synced', film: from });
    expect((await filmPage(library, into))?.rows).toHaveLength(3);
    for (const sort of ['saved', 'film', 'critic'] as const)
      expect((await listReviews(library, { sort })).map(({ film }) => film.id)).toEqual([into, into, into]);
    await deleteReviews(
      library,
      (await listReviews(library)).slice(1).map(({ review }) => review.id),
    );
    expect((await filmPage(library, into))?.rows).toHaveLength(1);
  });

  test('a correction that led to the old film leads to the other', async () => {
    const { library, into } = await both();
    const page = reading({ filmTitle: 'Squeamish', year: 2020 }, { url: url('c') });
    const other = await saveReview(library, draft({ url: url('c'), filmTitle: 'Aftersun', year: 2022 }), {
      reading: page,
    });
    await mergeFilms(library, into, other.film.id);
    const next = await prepare(library, reading({ filmTitle: 'Squeamish', year: 2020 }, { url: url('d') }));
    expect(next.film?.id).toBe(into);
  });

  test('of a film with itself changes nothing; of one that is not there is refused', async () => {
    const { library, into, from } = await both();
    const before = await contents(library);
    expect(await mergeFilms(library, into, into)).toEqual({ touched: [] });
    await expect(mergeFilms(library, into, 'nobody')).rejects.toMatchObject({ code: 'missing' });
    expect(await contents(library)).toEqual(before);
    await mergeFilms(library, into, from);
    expect(await mergeFilms(library, into, from)).toEqual({ touched: [] });
  });

  test('once the last review is deleted, nothing tells of either film', async () => {
    const { library, into, from } = await both();
    await mergeFilms(library, into, from);
    const page = await filmPage(library, into);
    await library.watchlist.clear();
    await library.films.update(into, { ownScore: undefined } as never);
    await deleteReviews(library, page?.rows.map(({ review }) => review.id) ?? []);
    expect(JSON.stringify(await library.films.toArray())).not.toMatch(/Chambres|Red Rooms|tt2222222/);
  });

  test('the export tells what was merged', async () => {
    const { library, into, from } = await both();
    await mergeFilms(library, into, from);
    const file = JSON.parse(await exportAll(library));
    expect(file.films).toHaveLength(1);
    expect(file.mergedFilms).toMatchObject([{ id: from, mergedInto: into, title: 'Les Chambres rouges' }]);
  });
});

describe('likely the same', () => {
  test('are asked about until the reader says that they are not', async () => {
    const library = emptyLibrary();
    const one = (await saveReview(library, draft({ url: url('a') }))).film;
    const other = (
      await saveReview(
        library,
        draft({ url: url('b'), filmTitle: 'Les Chambres rouges', directors: ['P. Plante'] }),
      )
    ).film;
    await saveReview(
      library,
      draft({ url: url('c'), filmTitle: 'Aftersun', directors: ['Charlotte Wells'] }),
    );
    expect(await likelySame(library, one)).toEqual([other]);
    const before = await contents(library);
    const way = await keepApart(library, one.id, other.id);
    for (const id of [one.id, other.id]) {
      const film = await library.films.get(id);
      expect(film && (await likelySame(library, film))).toEqual([]);
    }
    await undo(library, way);
    expect(await contents(library)).toEqual(before);
  });

  test('a film that was not the same as one is not the same as what it was merged into', async () => {
    const { library, into, from } = await both();
    const third = (await saveReview(library, draft({ url: url('c'), filmTitle: 'Aftersun', year: 2022 })))
      .film.id;
    await keepApart(library, from, third);
    await mergeFilms(library, into, from);
    expect((await library.films.get(third))?.notSame).toEqual([into]);
    expect((await library.films.get(into))?.notSame).toEqual([third]);
  });
});

test('films are found by the beginnings of words in titles, year and directors', async () => {
  const { library } = await both();
  const titles = async (text: string) => (await searchFilms(library, text, 10)).map((film) => film.title);
  expect(await titles('rooms pla')).toEqual(['Red Rooms']);
  expect(await titles('CHAMBRES 2021')).toEqual(['Les Chambres rouges']);
  expect(await titles('r')).toEqual(['Red Rooms', 'Les Chambres rouges']);
  expect(await titles('ooms')).toEqual([]);
  expect(await titles(' ')).toEqual([]);
});

test('any mergers, undone in turn, leave the library exactly as it was', async () => {
  const films: Partial<Draft>[] = [
    { filmTitle: 'Red Rooms', year: 2023, filmIds: { tmdb: '1' } },
    { filmTitle: 'Les Chambres rouges', year: 2021, watch: 'want' },
    { filmTitle: 'Pinocchio', year: 2022, directors: ['Robert Zemeckis'], ownScore: mark(3) },
    { filmTitle: 'Pinocchio', year: 1940, directors: [], watch: 'seen' },
  ];
  const pair = fc.record({ into: fc.nat(3), from: fc.nat(3), apart: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 5 }), async (pairs) => {
      const library: Library = emptyLibrary();
      const ids: string[] = [];
      for (const [i, film] of films.entries())
        ids.push((await saveReview(library, draft({ url: url(`f${i}`), ...film }))).film.id);
      const ways = [];
      for (const { into, from, apart } of pairs) {
        const before = await contents(library);
        const [one = '', other = ''] = [ids[into], ids[from]];
        const way = apart ? await keepApart(library, one, other) : await mergeFilms(library, one, other);
        ways.push({ before, way });
        expect(await listReviews(library)).toHaveLength(4);
        for (const id of ids) expect(await filmPage(library, id)).toBeDefined();
      }
      for (const { before, way } of ways.toReversed()) {
        await undo(library, way);
        expect(await contents(library)).toEqual(before);
      }
      await library.delete();
    }),
    { numRuns: 40 },
  );
});
