import type { Library } from './db.ts';
import type { Kept } from './records.ts';

/** The tables of the library. */
export const TABLES = [
  'reviews',
  'films',
  'annotations',
  'aspects',
  'watchlist',
  'lists',
  'tags',
  'names',
  'corrections',
  'copies',
] as const;
export type TableName = (typeof TABLES)[number];

/** One record as it was before an operation (absent if it was not there) and as the operation left it. */
export interface Touched {
  table: TableName;
  before?: Kept;
  after: Kept;
}

/** The tables in which many records are changed at once. */
export const MANY_TABLES = ['reviews', 'films', 'annotations'] as const;
type ManyTable = (typeof MANY_TABLES)[number];

/**
 * One field of one record: what it was, and when that and what the operation made of it was written. What an
 * operation does to a hundred thousand records is remembered like this, because the records twice would not fit.
 */
export interface FieldChange {
  table: ManyTable;
  id: string;
  field: string;
  /** Absent fields were `undefined`. Equal values are one object. */
  had: unknown;
  since: number | undefined;
  left: number;
}

/** The way back from an operation: plain data, good for as long as the page that holds it. */
export interface Undo {
  touched: Touched[];
  /** Of many records, in the order of the changes. */
  fields?: FieldChange[];
}

/** Writes records within a transaction and remembers what they replaced. */
export class Journal {
  readonly #library: Library;
  readonly #touched = new Map<string, Touched>();

  constructor(library: Library) {
    this.#library = library;
  }

  /** Puts `after` in place of `before` (as just read); writes nothing where they are one object. */
  async put<R extends Kept>(table: TableName, before: R | undefined, after: R): Promise<R> {
    if (after === before) return after;
    await this.#library.table<Kept, string>(table).put(after);
    const key = `${table}/${after.id}`;
    // What this operation made was not there before it, however often it is put.
    const known = this.#touched.get(key);
    const first = known ? known.before : before;
    this.#touched.set(key, { table, ...(first && { before: first }), after });
    return after;
  }

  /** The way back from everything that was put. */
  undo(): Undo {
    return { touched: [...this.#touched.values()] };
  }
}
