import { parseScore } from '../../scores/parse.ts';
import type { Head, InForm, ReadOptions, Row, TextFile } from '../form.ts';
import { type FilmItem, type Item, type ReviewItem } from '../model.ts';
import type { Problem } from '../problem.ts';
import { guessColumns, TABLE_FIELDS, type TableField } from '../text/columns.ts';
import { isoDate } from '../text/dates.ts';
import { dayOrder, type Order, orderedDate } from '../text/day-order.ts';
import { armed } from '../text/defuse.ts';
import { filmOf } from '../text/facts.ts';
import { readTable, tagsIn } from '../text/table.ts';

/** Any table with a column of titles: what its columns are is guessed by their names, and its reader may say otherwise. */
export const table: InForm = {
  id: 'table',
  name: 'form_table',
  carries: [
    'title',
    'originalTitle',
    'year',
    'directors',
    'ids',
    'ownScore',
    'watch',
    'seenOn',
    'note',
    'tags',
    'lists',
    'reviews',
    'scores',
  ],
  extensions: ['csv', 'tsv', 'txt'],
  mediaTypes: ['text/csv', 'text/tab-separated-values'],
  recognise: (head) => (head.columns.length > 1 && isTable(head) ? 0.1 : 0),
  asks: ({ text }) => (dayOrder(text) === 'unclear' && hasDays(text) ? ['columns', 'dayFirst'] : ['columns']),
  read,
};

/** Whether there are dates in it whose day or month comes first. */
function hasDays(text: string): boolean {
  return /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?!\d)/.test(text);
}

/** A first line of short names, none of them twice, and a second line of about as many cells. */
function isTable({ columns, text }: Head): boolean {
  const [first = '', second = ''] = text.split(/\r\n|[\n\r]/, 2);
  const names = new Set(columns.filter((name) => name !== ''));
  const short = columns.every((name) => name.length <= 60);
  return names.size >= columns.length - 1 && short && !/^\s*[<{[]/.test(first) && second !== '';
}

/** A cell of a field, as it was before a spreadsheet was kept from running it. */
type Field = (field: TableField) => string;

async function* read(file: TextFile, { columns, dayFirst }: ReadOptions): AsyncGenerator<Row> {
  const given = columns ?? guessColumns(file.head.columns);
  const places = new Map<TableField, string>();
  for (const [column, field] of Object.entries(given)) if (isField(field)) places.set(field, column);
  const told = dayOrder(file.head.text);
  const asked = dayFirst ? 'day' : 'month';
  const order = told === 'unclear' && dayFirst !== undefined ? asked : told;
  yield* readTable(file, (cells) => {
    const field: Field = (name) => {
      const column = places.get(name);
      return column === undefined ? '' : armed(cells(column));
    };
    return places.has('url') && field('url') !== '' ? reviewOf(field) : filmItem(field, order);
  });
}

function isField(name: string): name is TableField {
  return Object.hasOwn(TABLE_FIELDS, name);
}

function named(field: Field) {
  return filmOf({
    title: field('title'),
    originalTitle: field('originalTitle'),
    year: field('year'),
    directors: field('directors').replaceAll(';', ','),
    imdb: /tt\d+/.exec(field('imdb'))?.[0] ?? field('imdb'),
    tmdb: /\d+/.exec(field('tmdb'))?.[0] ?? '',
  });
}

function filmItem(field: Field, order: Order): FilmItem | Problem {
  const film = named(field);
  if (!film) return { code: 'noFilm' };
  const written = field('ownScore');
  const score = written === '' ? undefined : parseScore(written);
  if (written !== '' && !score) return { code: 'score', about: written };
  const date = field('seenOn');
  const isDate = /\d{4}/.test(date);
  const seenOn = isoDate(date) ?? orderedDate(date, order);
  if (isDate && !seenOn) return { code: order === 'unclear' ? 'dayOrder' : 'date', about: date };
  const state =
    stateOf(field('state')) ??
    (score || isDate || /^(?:1|x|y|yes|true|seen)$/i.test(date) ? 'seen' : undefined);
  const [note, tags, lists] = [field('note'), tagsIn(field('tags')), tagsIn(field('lists'))];
  return {
    kind: 'film',
    film,
    watch: { state: state ?? 'want', ...(seenOn && { seenOn }) },
    ...(score && { ownScore: score }),
    ...(note && { note }),
    ...(tags.length > 0 && { tags }),
    ...(lists.length > 0 && { lists }),
  };
}

function stateOf(text: string): 'want' | 'seen' | 'dropped' | undefined {
  if (/^(?:seen|watched|completed?|finished|done)$/i.test(text)) return 'seen';
  if (/^(?:dropped|abandoned|given up)$/i.test(text)) return 'dropped';
  return /^(?:want|want to (?:see|watch)|watchlist|plan(?:ned)?(?: to watch)?|planning)$/i.test(text)
    ? 'want'
    : undefined;
}

function reviewOf(field: Field): Item | Problem {
  const url = field('url');
  if (!/^https?:/i.test(url)) return { code: 'noAddress' };
  const film = named(field);
  if (!film) return { code: 'noFilm' };
  const scores = field('score')
    .split(/\s{0,9};\s*/)
    .filter((text) => text !== '')
    .map((text) => ({ text, score: parseScore(text) }));
  const unread = scores.find(({ score }) => !score);
  if (unread) return { code: 'score', about: unread.text };
  const published = isoDate(field('published'));
  const texts: Partial<ReviewItem> = {};
  for (const name of ['outlet', 'headline', 'excerpt', 'note'] as const)
    if (field(name)) texts[name] = field(name);
  const [critics, tags] = [tagsIn(field('critics').replaceAll(';', ',')), tagsIn(field('tags'))];
  return {
    kind: 'review',
    url,
    film,
    ...texts,
    ...(critics.length > 0 && { critics }),
    ...(published && { published }),
    ...(scores.length > 0 && { scores: scores.flatMap(({ score }) => score ?? []) }),
    ...(tags.length > 0 && { tags }),
  };
}
