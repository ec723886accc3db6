import type { InForm, ReadOptions } from '../form.ts';
import type { FilmItem, Watch } from '../model.ts';
import type { Problem } from '../problem.ts';
import { isoDate } from '../text/dates.ts';
import { filmOf, ownScore } from '../text/facts.ts';
import { type Cells, hasColumns, readTable } from '../text/table.ts';

const POINTS = { kind: 'points', best: 10, worst: 0 } as const;
const STATES: Readonly<Record<string, Watch['state']>> = {
  completed: 'seen',
  'in progress': 'seen',
  repeating: 'seen',
  planning: 'want',
  paused: 'want',
  dropped: 'dropped',
};

/** Yamtrack's table, which holds series, games and books as well. */
export const yamtrack: InForm = {
  id: 'yamtrack',
  name: 'form_yamtrack',
  carries: ['title', 'ids', 'ownScore', 'watch', 'seenOn', 'note'],
  extensions: ['csv'],
  mediaTypes: ['text/csv'],
  recognise: (head) => (hasColumns(head, 'media_id,source,media_type,title,status') ? 1 : 0),
  read: (file, options) => readTable(file, (cells) => rowOf(cells, options)),
};

function rowOf(cells: Cells, { series }: ReadOptions): FilmItem | Problem {
  const [type, title] = [cells('media_type').toLowerCase(), cells('title')];
  if (type === 'episode' || type === 'season') return { code: 'episode', about: title };
  if (type === 'tv' && !series) return { code: 'series', about: title };
  if (type !== 'movie' && type !== 'tv') return { code: 'otherKind', about: title };
  const film = filmOf({
    title,
    ...(type === 'movie' && cells('source') === 'tmdb' && { tmdb: cells('media_id') }),
  });
  if (!film) return { code: 'noFilm' };
  const score = ownScore(cells('score'), POINTS);
  const state = STATES[cells('status').toLowerCase()] ?? (score ? 'seen' : 'want');
  const seenOn = isoDate(cells('end_date') || cells('watch_date'));
  const note = cells('notes');
  return {
    kind: 'film',
    film,
    watch: { state, ...(seenOn && state === 'seen' && { seenOn }) },
    ...(score && { ownScore: score }),
    ...(note && { note }),
  };
}
