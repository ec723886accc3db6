import type { Head, InForm } from '../form.ts';
import type { FilmItem } from '../model.ts';
import type { Problem } from '../problem.ts';
import { isoDate } from '../text/dates.ts';
import { filmOf, ownScore } from '../text/facts.ts';
import { type Cells, hasColumns, readTable } from '../text/table.ts';

const POINTS = { kind: 'points', best: 10, worst: 1 } as const;

/** Movary's three tables: history (a row for every time a film was seen), ratings, watchlist. */
export const movary: InForm = {
  id: 'movary',
  name: 'form_movary',
  carries: ['title', 'year', 'ids', 'ownScore', 'watch', 'seenOn', 'note'],
  extensions: ['csv'],
  mediaTypes: ['text/csv'],
  recognise: (head) => (partOf(head) ? 1 : 0),
  read: (file) => readTable(file, (cells) => rowOf(cells, partOf(file.head))),
};

type Part = 'watchedat' | 'userrating' | 'addedat';

function partOf(head: Head): Part | undefined {
  if (!hasColumns(head, 'title,year,tmdbid,imdbid')) return undefined;
  return (['watchedat', 'userrating', 'addedat'] as const).find((column) => hasColumns(head, column));
}

function rowOf(cells: Cells, part: Part | undefined): FilmItem | Problem {
  const ids = { imdb: cells('imdbid'), tmdb: cells('tmdbid') };
  const film = filmOf({ title: cells('title'), year: cells('year'), ...ids });
  if (!film) return { code: 'noFilm' };
  if (part === 'addedat') return { kind: 'film', film, watch: { state: 'want' } };
  const score = ownScore(cells('userrating'), POINTS);
  const seenOn = isoDate(cells('watchedat'));
  const note = cells('comment');
  return {
    kind: 'film',
    film,
    watch: { state: 'seen', ...(seenOn && { seenOn }) },
    ...(score && { ownScore: score }),
    ...(note && { note }),
  };
}
