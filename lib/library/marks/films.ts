import type { FilmSummary } from '../../compare/films.ts';
import { summariesInSteps } from '../../compare/films.ts';
import { type How, numberOf } from '../../compare/number.ts';
import { pause } from '../../pause.ts';
import type { Library } from '../db.ts';
import type { FilmRecord } from '../records.ts';
import { isLive } from '../stamp.ts';
import { ALL_BUCKETS, idsIn } from './bucket.ts';
import type { Marks } from './marks.ts';
import { readMarks } from './read.ts';

/** A film of the library with what its critics come to. */
export interface CountedFilm {
  film: FilmRecord;
  /** Saved reviews of it, those without a number too. */
  reviews: number;
  summary: FilmSummary | undefined;
  /** The reader's own number. */
  own: number | undefined;
}

/** Films counted in one go. */
const AT_ONCE = 2000;

/** Every film of the library, in no order. */
export async function countFilms(library: Library, how: How): Promise<CountedFilm[]> {
  const [records, marks] = await Promise.all([liveFilms(library), readMarks(library)]);
  await pause();
  const reviews = reviewsByFilm(marks);
  await pause();
  const summaries = await summariesOf(marks, how);
  const films: CountedFilm[] = [];
  for (const [i, film] of records.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) await pause();
    const place = marks.words.films.find(film.id);
    const own = film.ownScore && numberOf([film.ownScore], how);
    films.push({
      film,
      reviews: place === undefined ? 0 : (reviews[place] ?? 0),
      summary: summaries.get(film.id),
      own,
    });
  }
  return films;
}

function reviewsByFilm({ film, words }: Marks): Uint32Array {
  const reviews = new Uint32Array(words.films.list.length);
  for (const place of film) reviews[place] = (reviews[place] ?? 0) + 1;
  return reviews;
}

async function summariesOf(marks: Marks, how: How): Promise<Map<string, FilmSummary>> {
  const number = marks[how];
  const rows = new Uint32Array(number.length).map((_, i) => i).filter((i) => !Number.isNaN(number[i]));
  const steps = summariesInSteps({
    films: marks.words.films.list,
    film: rows.map((i) => marks.film[i] ?? 0),
    number: Float64Array.from(rows, (i) => number[i] ?? 0),
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

/**
 * Ranges of ids that are read one beside the other: the database reads on while the page takes what came. Where films are in
 * packs, each range would have to look into all of them.
 */
const RANGES = 16;

/** All films. Only Dexie reads. */
async function liveFilms(library: Library): Promise<FilmRecord[]> {
  if ((await library.filmPacks.count()) > 0) return (await library.films.toArray()).filter(isLive);
  const step = ALL_BUCKETS.length / RANGES;
  const ranges = Array.from({ length: RANGES }, (_, i) => idsIn(i * step, (i + 1) * step - 1));
  const films = await Promise.all(
    ranges.map(([from, below]) => library.films.where('id').between(from, below).toArray()),
  );
  return films.flat().filter(isLive);
}
