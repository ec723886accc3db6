import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeFilm } from '../../../lib/library/change-film.ts';
import type { Library } from '../../../lib/library/db.ts';
import { LibraryError } from '../../../lib/library/errors.ts';
import type { FilmRecord } from '../../../lib/library/records.ts';
import { saveReview } from '../../../lib/library/save.ts';
import { undo } from '../../../lib/library/undo.ts';
import { draft, emptyLibrary } from './making.ts';

describe('changing what is known of a film', () => {
  let library: Library;
  let film: FilmRecord;
  beforeEach(async () => {
    library = emptyLibrary();
    ({ film } = await saveReview(library, draft({ filmIds: { imdb: 'tt22207786' } })));
  });
  const now = () => library.films.get(film.id);

  it('replaces what is stated, and keeps the old title for pages that print it', async () => {
    const way = await changeFilm(library, film.id, {
      title: ' Les Chambres  rouges ',
      otherTitles: ['Das Zimmer', '', 'Das Zimmer'],
      year: 2024,
      ids: { imdb: 'tt22207786', letterboxd: 'red-rooms' },
    });
    const after = await now();
    expect(after).toMatchObject({
      title: 'Les Chambres rouges',
      otherTitles: ['Das Zimmer', 'Red Rooms'],
      year: 2024,
      directors: [],
      ids: { imdb: 'tt22207786', letterboxd: 'red-rooms' },
    });
    expect(after?.keys.some((key) => key.includes('chambres'))).toBe(true);
    expect(after?.changed.ids).toBeGreaterThan(0);
    await undo(library, way);
    expect(await now()).toEqual(film);
  });

  it('says what cannot be saved, and changes nothing', async () => {
    const field = async (identity: Parameters<typeof changeFilm>[2]) =>
      changeFilm(library, film.id, identity).catch((error: unknown) =>
        error instanceof LibraryError ? [error.code, error.field] : error,
      );
    expect(await field({ title: '' })).toEqual(['missing', 'filmTitle']);
    expect(await field({ title: 'A', year: 12 })).toEqual(['wrong', 'year']);
    expect(await field({ title: 'A', ids: { imdb: 'nm1' } })).toEqual(['wrong', 'filmIds']);
    expect(await now()).toEqual(film);
    await expect(changeFilm(library, 'nobody', { title: 'A' })).rejects.toThrow(LibraryError);
  });
});
