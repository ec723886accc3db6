import type { Head, InForm, ReadOptions, Row, TextFile } from '../form.ts';
import type { FilmItem, Watch } from '../model.ts';
import type { Problem } from '../problem.ts';
import { isoDate } from '../text/dates.ts';
import { dayOrder, type Order, orderedDate } from '../text/day-order.ts';
import { filmOf, ownScore } from '../text/facts.ts';
import { type Cells, hasColumns, readTable } from '../text/table.ts';

const POINTS = { kind: 'points', best: 10, worst: 1 } as const;
const STATES: Readonly<Record<string, Watch['state']>> = {
  completed: 'seen',
  watching: 'seen',
  'plan to watch': 'want',
  plantowatch: 'want',
  hold: 'want',
  'on hold': 'want',
  dropped: 'dropped',
  'not interesting': 'dropped',
  notinteresting: 'dropped',
};

/**
 * Simkl's backup and the table that it takes in. The one writes the day first ("31-12-2020 20:15"), the other the month
 * ("12/31/2020"): a file whose days do not tell them apart has to be asked about.
 */
export const simkl: InForm = {
  id: 'simkl',
  name: 'form_simkl',
  carries: ['title', 'year', 'ids', 'ownScore', 'watch', 'seenOn', 'note'],
  extensions: ['csv'],
  mediaTypes: ['text/csv'],
  recognise: (head) => (hasColumns(head, 'simkl_id,title,type,watchlist,watcheddate,memo') ? 1 : 0),
  asks: (head) => (orderOf(head, {}) === 'unclear' && /\d[-/.]\d{4}/.test(head.text) ? ['dayFirst'] : []),
  read,
};

/** The order that a file's dates show, by the whole of its text: the head only says whether it has to be asked. */
function orderOf({ text }: Pick<Head, 'text'>, { dayFirst }: ReadOptions): Order {
  const told = dayOrder(text);
  if (told !== 'unclear' || dayFirst === undefined) return told;
  return dayFirst ? 'day' : 'month';
}

async function* read(file: TextFile, options: ReadOptions): AsyncGenerator<Row> {
  let text = '';
  for await (const piece of file.text()) text += piece;
  const order = orderOf({ text }, options);
  yield* readTable(file, (cells) => rowOf(cells, order, options));
}

function rowOf(cells: Cells, order: Order, { series }: ReadOptions): FilmItem | Problem {
  const [type, title] = [cells('type').toLowerCase(), cells('title')];
  const isFilm = type === 'movie' || type === '';
  if (!isFilm && !series) return { code: 'series', about: title };
  const film = filmOf({
    title,
    year: cells('year'),
    imdb: cells('imdb') || cells('imdb_id'),
    ...(isFilm && { tmdb: cells('tmdb') }),
  });
  if (!film) return { code: 'noFilm' };
  const said = cells('watcheddate');
  const seenOn = isoDate(said) ?? orderedDate(said, order);
  if (said !== '' && !seenOn) return { code: order === 'unclear' ? 'dayOrder' : 'date', about: said };
  const score = ownScore(cells('rating'), POINTS);
  const state = STATES[cells('watchlist').toLowerCase()] ?? (score || seenOn ? 'seen' : 'want');
  const note = cells('memo');
  return {
    kind: 'film',
    film,
    watch: { state, ...(seenOn && state === 'seen' && { seenOn }) },
    ...(score && { ownScore: score }),
    ...(note && { note }),
  };
}
