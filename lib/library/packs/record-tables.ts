import type { PackedRecord } from './pack.ts';

/** Records with the same fields: their names once, and a row of values for each. */
export interface RecordTable {
  names: string[];
  rows: unknown[][];
}

/** Records as tables: a third of their length, which is what a database is busy with. */
export function tablesOf(records: readonly PackedRecord[]): RecordTable[] {
  const tables = new Map<string, RecordTable>();
  const shared = sharing();
  for (const record of records) {
    const names = Object.keys(record);
    const kind = names.join('\0');
    const table = tables.get(kind) ?? { names, rows: [] };
    tables.set(kind, table);
    table.rows.push(Object.values(record).map(shared));
  }
  return [...tables.values()];
}

export function recordsIn(tables: readonly RecordTable[]): PackedRecord[] {
  return tables.flatMap(({ names, rows }) =>
    rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])) as unknown as PackedRecord),
  );
}

/** Equal objects as one, which is written once. */
function sharing(): (value: unknown) => unknown {
  const known = new Map<string, unknown>();
  return (value) => {
    if (typeof value !== 'object' || value === null) return value;
    const text = JSON.stringify(value);
    const same = known.get(text);
    if (same === undefined) known.set(text, value);
    return same ?? value;
  };
}
