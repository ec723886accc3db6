import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addFilm } from '../../../lib/library/add-film.ts';
import type { Library } from '../../../lib/library/db.ts';
import { addToList, createList, removeFromList } from '../../../lib/library/lists.ts';
import { byRank } from '../../../lib/library/rank.ts';
import { deleteReviews, saveReview, undo } from '../../../lib/library/save.ts';
import { watchPage } from '../../../lib/library/watch-rows.ts';
import { changeWatch, moveWatch, setOwnScore, setWatch } from '../../../lib/library/watchlist.ts';
import { contents, draft, emptyLibrary, expectComesBack, mark } from './making.ts';

let library: Library;
beforeEach(() => void (library = emptyLibrary()));

const films = ['Aftersun', 'Border', 'Columbus'];
const wanted = async () => {
  const records = await library.watchlist.where('state').equals('want').toArray();
  const titles = await library.films.bulkGet(records.sort(byRank).map(({ id }) => id));
  return titles.map((film) => film?.title);
};
async function wantThree(): Promise<string[]> {
  const ids: string[] = [];
  for (const title of films) ids.push((await addFilm(library, { title }, { watch: 'want' })).film.id);
  return ids;
}

describe('a film that has no review', () => {
  test('is found by title and year if it is there, and made if not', async () => {
    const { film } = await saveReview(library, draft());
    const known = await addFilm(library, { title: 'Red Rooms', year: 2023 }, { watch: 'want' });
    expect(known.film.id).toBe(film.id);
    const fresh = await addFilm(library, { title: ' Red  Rooms ', year: 1960 }, { watch: 'seen' });
    expect(fresh.film).toMatchObject({ title: 'Red Rooms', year: 1960 });
    expect(fresh.film.id).not.toBe(film.id);
    await expectComesBack(
      library,
      async () => (await addFilm(library, { title: 'Ran' }, { watch: 'want' })).undo,
    );
    await expect(addFilm(library, { title: ' ' }, { watch: 'want' })).rejects.toMatchObject({
      code: 'missing',
      field: 'filmTitle',
    });
  });

  test('goes when it is taken off, unless it is on a list', async () => {
    const [first = '', second = ''] = await wantThree();
    await expectComesBack(library, () => setWatch(library, first, undefined));
    const { id } = await createList(library, { name: 'Rainy days' });
    await addToList(library, id, [second]);
    await setWatch(library, second, undefined);
    expect((await library.films.get(second))?.title).toBe('Border');
    await removeFromList(library, id, [second]);
    expect((await library.films.get(second))?.deleted).toBeGreaterThan(0);
  });
});

describe('priority', () => {
  test('is the order of adding until the reader moves one, which changes one record', async () => {
    const [, , last = ''] = await wantThree();
    expect(await wanted()).toEqual(films);
    const way = await moveWatch(library, last, 0);
    expect(await wanted()).toEqual(['Columbus', 'Aftersun', 'Border']);
    expect(way.touched).toHaveLength(1);
    await undo(library, way);
    expect(await wanted()).toEqual(films);
    await expectComesBack(library, () => moveWatch(library, last, 1));
  });

  test('what was saved from the popup stands last too', async () => {
    await wantThree();
    await saveReview(library, draft({ watch: 'want' }));
    expect((await wanted()).at(-1)).toBe('Red Rooms');
  });

  test('what is wanted again stands last; what was seen has none', async () => {
    const [first = ''] = await wantThree();
    await setWatch(library, first, 'seen');
    expect(await library.watchlist.get(first)).not.toHaveProperty('rank');
    await expect(moveWatch(library, first, 0)).rejects.toMatchObject({ code: 'missing' });
    await setWatch(library, first, 'want');
    expect(await wanted()).toEqual(['Border', 'Columbus', 'Aftersun']);
  });
});

describe('a part of the watchlist', () => {
  test('is read as far as it is shown, and counted whole', async () => {
    for (const [i, title] of films.entries()) {
      const { film } = await addFilm(library, { title }, { watch: 'seen' });
      await changeWatch(library, film.id, { seenOn: `2024-0${i + 1}` });
    }
    await addFilm(library, { title: 'Ran' }, { watch: 'want' });
    const { counts, rows } = await watchPage(library, 'seen', 2);
    expect(counts).toEqual({ want: 1, seen: 3, dropped: 0 });
    expect(rows.map(({ film }) => film.title)).toEqual(['Columbus', 'Border']);
    const [columbus = ''] = rows.map(({ film }) => film.id);
    await setWatch(library, columbus, 'dropped');
    expect((await watchPage(library, 'seen')).rows.map(({ film }) => film.title)).toEqual([
      'Border',
      'Aftersun',
    ]);
  });
});

describe('what the reader says of a film', () => {
  test('when it was seen, why it is wanted, their own mark', async () => {
    const { film, review } = await saveReview(library, draft({ watch: 'seen' }));
    await changeWatch(library, film.id, { seenOn: '2024-10-01' });
    await changeWatch(library, film.id, { why: review.id });
    expect(await library.watchlist.get(film.id)).toMatchObject({ seenOn: '2024-10-01', why: review.id });
    await expectComesBack(library, () => changeWatch(library, film.id, { seenOn: undefined }));
    await expectComesBack(library, () => setOwnScore(library, film.id, mark(4)));
    await setWatch(library, film.id, 'want');
    expect(await library.watchlist.get(film.id)).not.toHaveProperty('seenOn');
  });

  test('what is no date, no review, no film or no mark is refused', async () => {
    const { film, review } = await saveReview(library, draft({ watch: 'seen' }));
    await deleteReviews(library, [review.id]);
    const before = await contents(library);
    await expect(changeWatch(library, film.id, { seenOn: '1 May' })).rejects.toMatchObject({ code: 'wrong' });
    await expect(changeWatch(library, film.id, { why: review.id })).rejects.toMatchObject({
      code: 'missing',
    });
    await expect(setWatch(library, 'nobody', 'want')).rejects.toMatchObject({ code: 'missing' });
    await expect(setOwnScore(library, film.id, { ...mark(4), value: Number.NaN })).rejects.toMatchObject({
      code: 'wrong',
    });
    expect(await contents(library)).toEqual(before);
  });
});
