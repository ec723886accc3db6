import type { InForm, ReadOptions } from '../form.ts';
import type { FilmItem } from '../model.ts';
import type { Problem } from '../problem.ts';
import { filmOf, ownScore } from '../text/facts.ts';
import { type Cells, hasColumns, readTable } from '../text/table.ts';

const POINTS = { kind: 'points', best: 10, worst: 0.5 } as const;

/** TMDB's tables of ratings, of the watchlist and of favourites. What bears no mark is a film to see. */
export const tmdb: InForm = {
  id: 'tmdb',
  name: 'form_tmdb',
  carries: ['title', 'year', 'ids', 'ownScore', 'watch', 'liked'],
  extensions: ['csv'],
  mediaTypes: ['text/csv'],
  recognise: (head) => (hasColumns(head, 'tmdb id,imdb id,type,name,your rating') ? 1 : 0),
  read: (file, options) => {
    const liked = /favou?rite/i.test(file.head.name);
    return readTable(file, (cells) => rowOf(cells, liked, options));
  },
};

function rowOf(cells: Cells, liked: boolean, { series }: ReadOptions): FilmItem | Problem {
  const [type, title] = [cells('type').toLowerCase(), cells('name')];
  const isSeries = type === 'tv';
  if (cells('season number') !== '' || cells('episode number') !== '')
    return { code: 'episode', about: title };
  if (isSeries && !series) return { code: 'series', about: title };
  const film = filmOf({
    title,
    year: cells('release date'),
    imdb: cells('imdb id'),
    ...(!isSeries && { tmdb: cells('tmdb id') }),
  });
  if (!film) return { code: 'noFilm' };
  const score = ownScore(cells('your rating'), POINTS);
  return {
    kind: 'film',
    film,
    ...(score && { ownScore: score }),
    ...(liked ? { liked: true } : { watch: { state: score ? 'seen' : 'want' } }),
  };
}
