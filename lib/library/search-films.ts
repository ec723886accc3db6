import { foldWords } from '../films/fold.ts';
import type { Library } from './db.ts';
import type { FilmRecord } from './records.ts';
import { isLive } from './stamp.ts';

/**
 * Films in whose titles, year and directors every word of `text` occurs, as the start of a word; those whose title
 * begins with it first, then by title. None for a text without words. Only Dexie reads.
 */
export async function searchFilms(library: Library, text: string, limit: number): Promise<FilmRecord[]> {
  const wanted = foldWords(text).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  const films = (await library.films.toArray()).filter(isLive);
  const start = wanted.join(' ');
  const begins = (film: FilmRecord) => foldWords(film.title).startsWith(start);
  return films
    .filter((film) => {
      const { title, originalTitle = '', otherTitles, year = '', directors } = film;
      const kept = ` ${foldWords([title, originalTitle, ...otherTitles, year, ...directors].join(' '))}`;
      return wanted.every((word) => kept.includes(` ${word}`));
    })
    .sort((a, b) => Number(begins(b)) - Number(begins(a)) || a.title.localeCompare(b.title))
    .slice(0, limit);
}
