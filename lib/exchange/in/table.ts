import type { Head, InForm, ReadOptions, Row, TextFile } from '../form.ts';
import { guessColumns, TABLE_FIELDS, type TableField } from '../text/columns.ts';
import { dayOrder } from '../text/day-order.ts';
import { armed } from '../text/defuse.ts';
import { namesIn } from '../text/names.ts';
import { likelyBest, outOf } from '../text/out-of.ts';
import { readTable } from '../text/table.ts';
import { type Field, filmItem, reviewItems } from './table-rows.ts';

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
  recognise: (head) => (isTable(head) ? 0.1 : 0),
  asks: (head) => [
    'columns',
    ...(dayOrder(head.text) === 'unclear' && hasDays(head.text) ? ['dayFirst' as const] : []),
    ...(MARKS.some((field) => bestIn(head, guessColumns(head.columns), field)) ? ['outOf' as const] : []),
  ],
  read,
};

/** What its marks are out of, where they do not say it: as far as can be told. */
export function likelyOutOf(head: Head): number | undefined {
  const [own, printed] = MARKS.map((field) => bestIn(head, guessColumns(head.columns), field));
  return own ?? printed;
}

const MARKS = ['ownScore', 'score'] as const satisfies TableField[];

function bestIn(
  head: Head,
  fields: Readonly<Record<string, string>>,
  field: (typeof MARKS)[number],
): number | undefined {
  const columns = Object.keys(fields).filter((column) => fields[column] === field);
  return likelyBest(head, columns);
}

/** Whether there are dates in it whose day or month comes first. */
function hasDays(text: string): boolean {
  return /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?!\d)/.test(text);
}

const isTitle = (column: string) => TABLE_FIELDS.title.some((name) => name === column);

/** A first line of short names, none of them twice, and a second line; one column alone has to be one of titles. */
function isTable({ columns, text }: Head): boolean {
  const [first = '', second = ''] = text.split(/\r\n|[\n\r]/, 2);
  const [only = ''] = columns;
  if (columns.length === 1 && !isTitle(only)) return false;
  const names = new Set(columns.filter((name) => name !== ''));
  const short = columns.every((name) => name.length <= 60);
  return names.size >= columns.length - 1 && short && !/^\s*[<{[]/.test(first) && second !== '';
}

async function* read(file: TextFile, { columns, dayFirst, outOf: told }: ReadOptions): AsyncGenerator<Row> {
  const given = columns ?? guessColumns(file.head.columns);
  const places = new Map<TableField, string>();
  for (const [column, field] of Object.entries(given)) if (isField(field)) places.set(field, column);
  const days = dayOrder(file.head.text);
  const asked = dayFirst ? 'day' : 'month';
  const order = days === 'unclear' && dayFirst !== undefined ? asked : days;
  const isOwn = file.head.columns.includes('film tags');
  const bests = MARKS.map((field) => [field, told ?? bestIn(file.head, given, field)] as const);
  const best = new Map<TableField, number | undefined>(bests);
  yield* readTable(file, (cells) => {
    const cell = (name: TableField) => {
      const column = places.get(name);
      return column === undefined ? '' : outOf(armed(cells(column)), best.get(name));
    };
    const field: Field = Object.assign(cell, {
      names: (name: TableField) => namesIn(cell(name), isOwn),
      has: (name: TableField) => places.has(name),
    });
    return places.has('url') && field('url') !== ''
      ? reviewItems(field, order)
      : filmItem(field, order, true);
  });
}

function isField(name: string): name is TableField {
  return Object.hasOwn(TABLE_FIELDS, name);
}
