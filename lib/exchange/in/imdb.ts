import type { Head, InForm, ReadOptions } from '../form.ts';
import type { Item } from '../model.ts';
import type { Problem } from '../problem.ts';
import { filmOf, ownScore } from '../text/facts.ts';
import { type Cells, hasColumns, readTable } from '../text/table.ts';

const POINTS = { kind: 'points', best: 10, worst: 1 } as const;

/**
 * IMDb's lists, watchlists and ratings, in the four headers they have had: of 2017 (lower case, "You rated"), those of
 * ratings and lists until 2024, and the one that all share since (as of November 2025). A watchlist is a list; what
 * has a mark of the reader's was seen. The date of a mark is not the one on which the film was seen.
 */
export const imdb: InForm = {
  id: 'imdb',
  name: 'form_imdb',
  carries: ['title', 'originalTitle', 'year', 'directors', 'ids', 'ownScore', 'watch', 'note'],
  extensions: ['csv'],
  mediaTypes: ['text/csv'],
  recognise: (head) => (hasColumns(head, 'const,title,title type') || isPeople(head) ? 1 : 0),
  read: (file, options) => {
    if (isPeople(file.head)) return readTable(file, (cells) => ({ code: 'otherKind', about: cells('name') }));
    const isRatings = !file.head.columns.includes('position');
    return readTable(file, (cells) => rowOf(cells, isRatings, options));
  },
};

/** A list of people: of those, nothing comes in. */
const isPeople = (head: Head) => hasColumns(head, 'const,name,known for');

function rowOf(cells: Cells, isRatings: boolean, { series }: ReadOptions): Item | Problem {
  const title = cells('title');
  const left = leftOut(cells('title type'), series);
  if (left) return { code: left, about: title };
  const film = filmOf({
    title,
    originalTitle: cells('original title'),
    year: cells('year'),
    directors: cells('directors'),
    imdb: cells('const'),
  });
  if (!film) return { code: 'noFilm' };
  const score = ownScore(cells('your rating') || cells('you rated'), POINTS);
  const note = cells('description');
  return {
    kind: 'film',
    film,
    watch: { state: isRatings || score ? 'seen' : 'want' },
    ...(score && { ownScore: score }),
    ...(note && { note }),
  };
}

/** "tvSeries", "TV Mini Series", "Mini-Series", "videoGame", "TV Episode" … and "movie", "Feature Film", "TV Movie", "Video". */
function leftOut(type: string, series: boolean | undefined): Problem['code'] | undefined {
  if (/episode/i.test(type)) return 'episode';
  if (/game|podcast/i.test(type)) return 'otherKind';
  return !series && /series/i.test(type) ? 'series' : undefined;
}
