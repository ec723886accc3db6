import type { How } from '../../compare/number.ts';
import { pack, type Table } from '../../compare/table.ts';
import type { FilmRecord } from '../records.ts';
import type { Decoded, Vocabulary } from './decode.ts';

/** Every review of the library as far as comparing goes, in columns: numbers are places in `words`. */
export interface Marks extends Decoded {
  words: Vocabulary;
  /** Films with a mark of the reader's own. */
  own: FilmRecord[];
}

/** Longest way over films that were merged. */
const MOST_MERGES = 20;

/** Joins buckets. Reviews of films that were merged into others are those films'. */
export function join(
  words: Vocabulary,
  buckets: readonly Decoded[],
  merged: ReadonlyMap<string, string>,
  own: FilmRecord[],
): Marks {
  const size = buckets.reduce((sum, { film }) => sum + film.length, 0);
  const signed = buckets.reduce((sum, { by }) => sum + by.length, 0);
  const marks: Marks = {
    words,
    own,
    film: new Uint32Array(size),
    outlet: new Uint32Array(size),
    linear: new Float64Array(size),
    calibrated: new Float64Array(size),
    mark: new Uint32Array(size),
    by: new Uint32Array(signed),
    critic: new Uint32Array(signed),
  };
  let [row, entry] = [0, 0];
  for (const bucket of buckets) {
    for (const column of ['film', 'outlet', 'linear', 'calibrated', 'mark'] as const)
      marks[column].set(bucket[column], row);
    marks.critic.set(bucket.critic, entry);
    for (const [i, at] of bucket.by.entries()) marks.by[entry + i] = at + row;
    row += bucket.film.length;
    entry += bucket.by.length;
  }
  for (const [id, into] of merged) redirect(words, marks.film, id, filmAfter(merged, into));
  return marks;
}

function filmAfter(merged: ReadonlyMap<string, string>, id: string): string {
  let film = id;
  for (let step = 0; step < MOST_MERGES; step++) film = merged.get(film) ?? film;
  return film;
}

function redirect(words: Vocabulary, films: Uint32Array, from: string, to: string): void {
  const old = words.films.find(from);
  if (old === undefined) return;
  const next = words.films.number(to);
  for (let i = 0; i < films.length; i++) if (films[i] === old) films[i] = next;
}

/** What critics gave films, for counting. Reviews without a number or a critic are left out. */
export function criticsTable(marks: Marks, how: How): Table {
  const number = marks[how];
  const entries = places(marks.by.length, (i) => !Number.isNaN(number[marks.by[i] ?? 0]));
  const rows = entries.map((i) => marks.by[i] ?? 0);
  return tableOf(
    marks,
    how,
    marks.words.critics.list,
    entries.map((i) => marks.critic[i] ?? 0),
    rows,
  );
}

/** The same for outlets. */
export function outletsTable(marks: Marks, how: How): Table {
  const number = marks[how];
  const names = marks.words.outlets.list;
  const unnamed = marks.words.outlets.find('');
  const rows = places(number.length, (i) => !Number.isNaN(number[i]) && marks.outlet[i] !== unnamed);
  return tableOf(
    marks,
    how,
    names,
    rows.map((i) => marks.outlet[i] ?? 0),
    rows,
  );
}

function tableOf(marks: Marks, how: How, voices: string[], voice: Uint32Array, rows: Uint32Array): Table {
  const numbers = new Float64Array(rows.length);
  for (const [i, row] of rows.entries()) numbers[i] = marks[how][row] ?? 0;
  const film = rows.map((row) => marks.film[row] ?? 0);
  return pack({ voices, films: marks.words.films.list, voice, film, number: numbers });
}

/** The places below `length` that pass. */
function places(length: number, passes: (i: number) => boolean): Uint32Array {
  const found = new Uint32Array(length);
  let n = 0;
  for (let i = 0; i < length; i++) if (passes(i)) found[n++] = i;
  return found.subarray(0, n);
}
