import { cmp, type DBCoreIndex, type DBCoreTableSchema } from 'dexie';
import { type RecordTable, recordsIn, tablesOf } from './record-tables.ts';

/**
 * Records that were added together, as one: what a database takes for a record it takes for many at a time
 * (docs/decisions/0071).
 */
export interface Pack {
  seq?: number;
  /** Their ids. No two packs of a table hold one record. */
  ids: string[];
  tables: RecordTable[];
  /** By what they are found: each key under which one of them stands in an index, with that index's name. */
  at: [index: string, key: unknown][];
}

export interface PackedRecord {
  id: string;
}

/** The tables whose records may stand in packs, by the store of their packs. Their indexes are in every pack: one that is added has to be added there too. */
export const PACKED = { films: 'filmPacks', watchlist: 'watchPacks' } as const;
export type PackedName = keyof typeof PACKED;

export function isPacked(name: string): name is PackedName {
  return Object.hasOwn(PACKED, name);
}

/** How many records are one: enough that their being one does not cost, few enough that one of them is soon had. */
const TOGETHER = 250;

/** The index, of none of the tables, under which ids stand that are not to be packed. */
export const RESERVED = ':reserved';

/** Records as packs of so many. */
export function packsOf(records: readonly PackedRecord[], schema: DBCoreTableSchema): Pack[] {
  const packs: Pack[] = [];
  for (let next = 0; next < records.length; next += TOGETHER) {
    packs.push(packOf(records.slice(next, next + TOGETHER), schema));
  }
  return packs;
}

/** Records as one. */
export function packOf(records: PackedRecord[], schema: DBCoreTableSchema): Pack {
  const at = schema.indexes.flatMap((index) => {
    const keys = records.flatMap((record) => keysIn(record, index));
    return distinct(keys).map((key): [string, unknown] => [index.name ?? '', key]);
  });
  return { ids: records.map(({ id }) => id), tables: tablesOf(records), at };
}

/** The records of packs. */
export function recordsOf(packs: readonly Pack[]): PackedRecord[] {
  return packs.flatMap(({ tables }) => recordsIn(tables));
}

/** The keys under which a record stands in an index; none where what would be one is missing or is none. */
export function keysIn(record: PackedRecord, index: DBCoreIndex): unknown[] {
  const found: unknown = index.extractKey?.(record);
  const keys = index.multiEntry && Array.isArray(found) ? [...new Set<unknown>(found)] : [found];
  return keys.filter(isKey);
}

/** What IndexedDB takes for a key, as far as records of ours have any. */
function isKey(key: unknown): boolean {
  if (Array.isArray(key)) return key.every(isKey);
  return typeof key === 'string' || (typeof key === 'number' && !Number.isNaN(key));
}

function distinct(keys: unknown[]): unknown[] {
  if (keys.every((key) => typeof key === 'string')) return [...new Set(keys)];
  return keys.sort(cmp).filter((key, i) => i === 0 || cmp(key, keys[i - 1]) !== 0);
}
