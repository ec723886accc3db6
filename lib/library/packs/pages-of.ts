import type { Library } from '../db.ts';
import { isPacked, PACKED, type Pack, type PackedRecord, recordsOf } from './pack.ts';
import { answerOf, rawDatabase } from './raw.ts';

/** Packs that are read in one go. */
const PACKS = 2;

/**
 * Every record of a table, tombstones too, each once, some at a time and in no order. One that is written meanwhile comes as
 * it was or as it is; none that is there all along is left out.
 */
export async function* pagesOf<R extends PackedRecord>(
  library: Library,
  name: string,
  size: number,
): AsyncGenerator<R[]> {
  const database = await rawDatabase(library);
  const given = new Set<string>();
  // Packs first: what is unpacked meanwhile is met in the table.
  if (isPacked(name)) {
    let hiding: Set<unknown> | undefined;
    for await (const packs of pages<Pack, number>(database, PACKED[name], 0, PACKS, ({ seq = 0 }) => seq)) {
      const table = database.transaction(name).objectStore(name);
      const hidden = (hiding ??= new Set(await answerOf(table.getAllKeys())));
      const records = (recordsOf(packs) as R[]).filter(({ id }) => !hidden.has(id));
      for (const { id } of records) given.add(id);
      yield records;
    }
  }
  for await (const records of pages<R, string>(database, name, '', size, ({ id }) => id))
    yield given.size === 0 ? records : records.filter(({ id }) => !given.has(id));
}

async function* pages<R, K extends IDBValidKey>(
  database: IDBDatabase,
  store: string,
  first: K,
  size: number,
  keyOf: (row: R) => K,
): AsyncGenerator<R[]> {
  for (let last = first; ; ) {
    const asked = database.transaction(store).objectStore(store);
    const rows: R[] = await answerOf(asked.getAll(IDBKeyRange.lowerBound(last, true), size));
    if (rows.length > 0) yield rows;
    const end = rows.at(-1);
    if (end === undefined || rows.length < size) return;
    last = keyOf(end);
  }
}
