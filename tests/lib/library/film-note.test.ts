import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { setFilmNote } from '../../../lib/library/film-note.ts';
import { saveReview, undo } from '../../../lib/library/save.ts';
import { draft, emptyLibrary } from './making.ts';

test('keeps the reader’s own words on a film, and takes them back', async () => {
  const library = emptyLibrary();
  const { film } = await saveReview(library, draft());
  const way = await setFilmNote(library, film.id, ' A cold stare.\nTwice. ');
  expect(await library.films.get(film.id)).toMatchObject({ note: 'A cold stare.\nTwice.' });
  await undo(library, way);
  expect(await library.films.get(film.id)).toEqual(film);
  await setFilmNote(library, film.id, 'x');
  await setFilmNote(library, film.id, '');
  expect(await library.films.get(film.id)).not.toHaveProperty('note');
  await expect(setFilmNote(library, 'nowhere', 'x')).rejects.toMatchObject({ code: 'missing' });
  await expect(setFilmNote(library, film.id, 'x'.repeat(100_001))).rejects.toMatchObject({
    code: 'too-long',
  });
});
