import type { Library } from '../db.ts';
import type { TableName } from '../journal.ts';
import type { Kept } from '../records.ts';

/** Rows read in one go. */
const PAGE = 500;

/**
 * The tables of a backup. What refers to a record is read before it: one that is made while the backup is, is then in it
 * with everything that it refers to.
 */
export const BACKUP_TABLES = [
  'annotations',
  'copies',
  'watchlist',
  'lists',
  'corrections',
  'reviews',
  'tags',
  'aspects',
  'names',
  'films',
] as const satisfies readonly TableName[];

/** Every record of a table, tombstones too, as it is kept but for what is only derived from its other fields. */
export async function* recordsOf(library: Library, table: TableName): AsyncGenerator<object> {
  let last = '';
  for (;;) {
    const rows: (Kept & { keys?: unknown; address?: unknown })[] = await library
      .table<Kept, string>(table)
      .where('id')
      .above(last)
      .limit(PAGE)
      .toArray();
    for (const { keys: _, address: __, ...own } of rows) yield own;
    const { id } = rows.at(-1) ?? {};
    if (id === undefined || rows.length < PAGE) return;
    last = id;
  }
}
