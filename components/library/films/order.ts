import { foldWords } from '../../../lib/films/fold.ts';
import type { CountedFilm } from '../../../lib/library/marks/films.ts';
import type { FilmsRoute } from './address.ts';

type FilmSort = FilmsRoute['sort'];

const figures = {
  reviews: ({ reviews }) => reviews,
  year: ({ film }) => film.year,
  middle: ({ summary }) => summary?.median,
  contested: ({ summary }) => summary?.contested,
  own: ({ own }) => own,
} as const satisfies Record<Exclude<FilmSort, 'title'>, (film: CountedFilm) => number | undefined>;

const known = new WeakMap<CountedFilm, string>();

/** What a film is found by, folded once. */
function wordsOf(counted: CountedFilm): string {
  const { film } = counted;
  const texts = [film.title, film.originalTitle ?? '', ...film.otherTitles, ...film.directors];
  const words = known.get(counted) ?? ` ${foldWords(texts.join(' '))} ${film.year ?? ''}`;
  known.set(counted, words);
  return words;
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** The films in whose titles, directors or year every word typed begins one, in order; those of which a figure is not known come last. */
export function inOrder(
  films: readonly CountedFilm[],
  { text, sort, turned }: Pick<FilmsRoute, 'text' | 'sort' | 'turned'>,
): CountedFilm[] {
  const wanted = foldWords(text)
    .split(' ')
    .filter((word) => word !== '');
  const found = films.filter((film) => wanted.every((word) => wordsOf(film).includes(` ${word}`)));
  if (sort === 'title') {
    const keyed = found.map((film) => ({ film, key: film.film.keys[0] ?? film.film.title }));
    keyed.sort((a, b) => collator.compare(a.key, b.key) || (a.film.film.year ?? 0) - (b.film.film.year ?? 0));
    return (turned ? keyed.toReversed() : keyed).map(({ film }) => film);
  }
  const figure = figures[sort];
  const sign = turned ? -1 : 1;
  return found.sort((a, b) => {
    const [one, other] = [figure(a), figure(b)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return sign * (other - one) || b.reviews - a.reviews;
  });
}
