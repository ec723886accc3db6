import type { Library } from '../db.ts';
import type { TableName } from '../journal.ts';
import { pagesOf } from '../packs/pages-of.ts';
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
  const pages = pagesOf<Kept & { keys?: unknown; address?: unknown }>(library, table, PAGE);
  for await (const rows of pages) for (const { keys: _, address: __, ...own } of rows) yield own;
}
