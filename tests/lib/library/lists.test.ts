import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addFilm } from '../../../lib/library/add-film.ts';
import type { Library } from '../../../lib/library/db.ts';
import {
  addToList,
  createList,
  deleteList,
  describeList,
  moveInList,
  removeFromList,
} from '../../../lib/library/lists.ts';
import { mergeFilms } from '../../../lib/library/merge-films.ts';
import { deleteReviews, saveReview, type Undo } from '../../../lib/library/save.ts';
import { contents, draft, emptyLibrary, expectComesBack } from './making.ts';

let library: Library;
let list: string;
let ids: string[];
const filmsOf = async () => (await library.lists.get(list))?.films;

beforeEach(async () => {
  library = emptyLibrary();
  list = (await createList(library, { name: ' Rainy  days ', description: ' Slow.\n\nWarm. ' })).id;
  ids = [];
  for (const title of ['Aftersun', 'Border', 'Columbus']) {
    ids.push((await addFilm(library, { title }, { list })).film.id);
  }
});

test('a list has a name, a description and films in order', async () => {
  expect(await library.lists.get(list)).toMatchObject({
    name: 'Rainy days',
    description: 'Slow.\n\nWarm.',
    films: ids,
  });
});

describe('every change comes back', () => {
  test.each<[string, () => Promise<Undo>]>([
    ['making', async () => (await createList(library, { name: 'Another' })).undo],
    ['describing', () => describeList(library, list, { name: 'Dry days', description: '' })],
    ['adding', async () => (await addFilm(library, { title: 'Dunes' }, { list })).undo],
    ['moving', () => moveInList(library, list, ids[2] ?? '', 0)],
    ['taking off', () => removeFromList(library, list, ids.slice(0, 2))],
    ['deleting', () => deleteList(library, list)],
  ])('%s', async (_, work) => expectComesBack(library, work));
});

test('a film is on a list once, and moves to any place', async () => {
  const [a = '', b = '', c = ''] = ids;
  await addToList(library, list, [a, c]);
  expect(await filmsOf()).toEqual([a, b, c]);
  await moveInList(library, list, a, 99);
  expect(await filmsOf()).toEqual([b, c, a]);
  await moveInList(library, list, 'nobody', 0);
  expect(await filmsOf()).toEqual([b, c, a]);
});

test('a film that is on a list stays when its last review goes, and goes with the list', async () => {
  const { film, review } = await saveReview(library, draft());
  await addToList(library, list, [film.id]);
  await deleteReviews(library, [review.id]);
  expect((await library.films.get(film.id))?.title).toBe('Red Rooms');
  await deleteList(library, list);
  expect((await library.films.get(film.id))?.deleted).toBeGreaterThan(0);
});

test('a merged film keeps its place, once', async () => {
  const [a = '', b = '', c = ''] = ids;
  await expectComesBack(library, () => mergeFilms(library, c, a));
  const { film } = await saveReview(library, draft());
  await mergeFilms(library, film.id, b);
  expect(await filmsOf()).toEqual([a, film.id, c]);
  await mergeFilms(library, film.id, a);
  expect(await filmsOf()).toEqual([film.id, c]);
});

test('a list without a name, one that is not there, one too long: said, and nothing changed', async () => {
  const before = await contents(library);
  await expect(createList(library, { name: ' \n' })).rejects.toMatchObject({ code: 'missing' });
  await expect(createList(library, { name: 'x'.repeat(301) })).rejects.toMatchObject({ code: 'too-long' });
  await expect(addToList(library, 'nobody', ids)).rejects.toMatchObject({ code: 'missing' });
  expect(await contents(library)).toEqual(before);
});
