import type { Head, InForm, ReadOptions, Row, TextFile } from '../form.ts';
import type { FilmItem, Item, ReviewItem } from '../model.ts';
import type { Problem } from '../problem.ts';
import { guessColumns, TABLE_FIELDS, type TableField } from '../text/columns.ts';
import { isoDate } from '../text/dates.ts';
import { dayOrder, type Order, orderedDate } from '../text/day-order.ts';
import { armed } from '../text/defuse.ts';
import { filmOf } from '../text/facts.ts';
import { namesIn, scoresIn } from '../text/names.ts';
import { readTable } from '../text/table.ts';

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

/** A row by its fields. */
interface Field {
  /** A cell, as it was before a spreadsheet was kept from running it. */
  (field: TableField): string;
  /** The names in a cell: in our own tables only a semicolon parts them. */
  names: (field: TableField) => string[];
}

async function* read(file: TextFile, { columns, dayFirst }: ReadOptions): AsyncGenerator<Row> {
  const given = columns ?? guessColumns(file.head.columns);
  const places = new Map<TableField, string>();
  for (const [column, field] of Object.entries(given)) if (isField(field)) places.set(field, column);
  const told = dayOrder(file.head.text);
  const asked = dayFirst ? 'day' : 'month';
  const order = told === 'unclear' && dayFirst !== undefined ? asked : told;
  const isOwn = file.head.columns.includes('film tags');
  yield* readTable(file, (cells) => {
    const cell = (name: TableField) => {
      const column = places.get(name);
      return column === undefined ? '' : armed(cells(column));
    };
    const field: Field = Object.assign(cell, { names: (name: TableField) => namesIn(cell(name), isOwn) });
    return places.has('url') && field('url') !== ''
      ? reviewItems(field, order)
      : filmItem(field, order, true);
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
    directors: field.names('directors').join(','),
    imdb: /tt\d+/.exec(field('imdb'))?.[0] ?? field('imdb'),
    wikidata: field('wikidata'),
    letterboxd: field('letterboxd'),
    tmdb: /\d+/.exec(field('tmdb'))?.[0] ?? '',
  });
}

/** What a row says of a film. `alone`: it says nothing of a review, so that all of it is of the film. */
function filmItem(field: Field, order: Order, alone: boolean): FilmItem | Problem {
  const film = named(field);
  if (!film) return { code: 'noFilm' };
  const written = field('ownScore');
  const [score] = scoresIn(written);
  if (written !== '' && !score) return { code: 'score', about: written };
  const date = field('seenOn');
  const isDate = /\d{4}/.test(date);
  const seenOn = isoDate(date) ?? orderedDate(date, order);
  if (isDate && !seenOn) return { code: order === 'unclear' ? 'dayOrder' : 'date', about: date };
  const isSeen = score || isDate || /^(?:1|x|y|yes|true|seen)$/i.test(date);
  const state = stateOf(field('state')) ?? (isSeen ? 'seen' : alone ? 'want' : undefined);
  const note = field('filmNote') || (alone ? field('note') : '');
  const tags = field.names(alone && field('filmTags') === '' ? 'tags' : 'filmTags');
  const lists = field.names('lists');
  return {
    kind: 'film',
    film,
    ...(state && { watch: { state, ...(seenOn && { seenOn }) } }),
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

function reviewItems(field: Field, order: Order): Item[] | Problem {
  const url = field('url');
  if (!/^https?:/i.test(url)) return { code: 'noAddress' };
  const own = filmItem(field, order, false);
  if ('code' in own) return own;
  const scores = scoresIn(field('score'));
  if (field('score') !== '' && scores.length === 0) return { code: 'score', about: field('score') };
  const published = isoDate(field('published')) ?? (/^\d{4}(?:-\d\d)?$/.exec(field('published')) ?? [])[0];
  const texts: Partial<ReviewItem> = {};
  for (const name of ['outlet', 'headline', 'excerpt', 'note'] as const)
    if (field(name)) texts[name] = field(name);
  const [critics, tags] = [field.names('critics'), field.names('tags')];
  const review: ReviewItem = {
    kind: 'review',
    url,
    film: own.film,
    ...texts,
    ...(critics.length > 0 && { critics }),
    ...(published && { published }),
    ...(scores.length > 0 && { scores }),
    ...(tags.length > 0 && { tags }),
  };
  const saysMore = Object.keys(own).length > 2;
  return saysMore ? [own, review] : [review];
}
