import type { Library } from './db.ts';
import { type FieldChange, MANY_TABLES } from './journal.ts';
import type { Kept } from './records.ts';
import { change, isLive, type Patch } from './stamp.ts';
import { transact } from './transact.ts';

/**
 * Records that are changed in one transaction: few enough that the page answers between two and that the popup's
 * saving does not wait long, enough that a transaction's own cost does not count.
 */
const TOGETHER = 250;

export interface ManyOptions {
  /** Told after each step how many of all are done. */
  onProgress?: (done: number, total: number) => void;
  /** Stops between two steps. What was done by then is taken back. */
  signal?: AbortSignal;
}

/** Records of one table, and what is to be made of each. */
export interface ManyChanges<R extends Kept = Kept> {
  table: FieldChange['table'];
  ids: readonly string[];
  patch: (record: R) => Patch<R>;
}

/**
 * Changes fields of many records in steps, each a transaction of its own. All of it happens or nothing: if a step
 * fails or it is stopped, what was done goes back.
 * @throws {LibraryError}
 * @throws the signal's reason, when stopped.
 */
export async function changeMany<R extends Kept>(
  library: Library,
  changes: readonly ManyChanges<R>[],
  now: number,
  { onProgress, signal }: ManyOptions = {},
): Promise<FieldChange[]> {
  const total = changes.reduce((sum, { ids }) => sum + ids.length, 0);
  const done: FieldChange[] = [];
  const shared = sharing();
  let at = 0;
  try {
    for (const { table, ids, patch } of changes) {
      for (let from = 0; from < ids.length; from += TOGETHER) {
        signal?.throwIfAborted();
        const step = ids.slice(from, from + TOGETHER);
        for (const each of await changeStep<R>(library, { table, ids: step, patch }, now)) {
          done.push({ ...each, had: shared(each.had) });
        }
        at += step.length;
        onProgress?.(at, total);
      }
    }
  } catch (error) {
    await fieldsBack(library, done);
    throw error;
  }
  return done;
}

async function changeStep<R extends Kept>(
  library: Library,
  { table, ids, patch }: ManyChanges<R>,
  now: number,
): Promise<FieldChange[]> {
  return transact(library, 'rw', [table], async () => {
    const records = library.table<R, string>(table);
    const changed: FieldChange[] = [];
    const after: R[] = [];
    for (const record of await records.bulkGet([...ids])) {
      if (!isLive<R>(record)) continue;
      const wanted = patch(record);
      const next = change<R>(record, wanted, now);
      if (next === record) continue;
      after.push(next);
      for (const field of Object.keys(wanted)) {
        const [since, left] = [record.changed[field], next.changed[field]];
        if (left === undefined || left === since) continue;
        const had: unknown = Object.getOwnPropertyDescriptor(record, field)?.value;
        changed.push({ table, id: record.id, field, had, since, left });
      }
    }
    await records.bulkPut(after);
    return changed;
  });
}

/** Equal values as one object. */
function sharing(): (value: unknown) => unknown {
  const known = new Map<string, unknown>();
  return (value) => {
    if (value === undefined) return value;
    const key = JSON.stringify(value);
    if (!known.has(key)) known.set(key, value);
    return known.get(key);
  };
}

/**
 * Gives fields back what they had, in steps, the last change first. A field that was changed since keeps that.
 * @throws {LibraryError}
 */
export async function fieldsBack(library: Library, fields: readonly FieldChange[]): Promise<void> {
  for (let end = fields.length; end > 0; end -= TOGETHER) {
    const step = fields.slice(Math.max(0, end - TOGETHER), end).toReversed();
    await transact(library, 'rw', MANY_TABLES, async () => {
      for (const table of MANY_TABLES) {
        await stepBack(
          library,
          table,
          step.filter((each) => each.table === table),
        );
      }
    });
  }
}

async function stepBack(library: Library, table: FieldChange['table'], step: readonly FieldChange[]) {
  if (step.length === 0) return;
  const records = library.table<Kept, string>(table);
  const ids = [...new Set(step.map(({ id }) => id))];
  const found = new Map((await records.bulkGet(ids)).filter(isLive).map((record) => [record.id, record]));
  for (const { id, field, had, since, left } of step) {
    const record = found.get(id);
    if (record?.changed[field] !== left) continue;
    const next = { ...record, changed: { ...record.changed } };
    if (since === undefined) Reflect.deleteProperty(next.changed, field);
    else next.changed[field] = since;
    if (had === undefined) Reflect.deleteProperty(next, field);
    else Object.assign(next, { [field]: had });
    found.set(id, next);
  }
  await records.bulkPut([...found.values()]);
}
