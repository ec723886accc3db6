import type { InForm } from '../form.ts';
import { filmOf, ownScore } from '../text/facts.ts';
import { hasColumns, readTable } from '../text/table.ts';
import { titleWithYear } from '../text/title-year.ts';

const STARS = { kind: 'stars', best: 5, worst: 0.5 } as const;

/** MovieLens' tables of ratings and of the wishlist. Articles stand behind the title: "Matrix, The (1999)". */
export const movielens: InForm = {
  id: 'movielens',
  name: 'form_movielens',
  carries: ['title', 'year', 'ids', 'ownScore', 'watch'],
  extensions: ['csv'],
  mediaTypes: ['text/csv'],
  recognise: (head) => (hasColumns(head, 'movie_id,imdb_id,tmdb_id,title') ? 1 : 0),
  read: (file) =>
    readTable(file, (cells) => {
      const ids = { imdb: cells('imdb_id'), tmdb: cells('tmdb_id') };
      const film = filmOf({ ...titleWithYear(cells('title')), ...ids });
      if (!film) return { code: 'noFilm' };
      const score = ownScore(cells('rating'), STARS);
      const watch = { state: score ? 'seen' : 'want' } as const;
      return { kind: 'film', film, ...(score && { ownScore: score }), watch };
    }),
};
