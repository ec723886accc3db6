import { cmp, type DBCoreIndex, type DBCoreKeyRange } from 'dexie';
import { keysIn, type PackedRecord } from './pack.ts';

/** A record where it stands in an index. */
export interface Entry {
  key: unknown;
  record: PackedRecord;
}

/** Dexie's kinds of ranges. It hands out their type, and not them. */
export const RANGE = { equal: kind(1), range: kind(2), any: kind(3), never: kind(4) };
function kind(number: unknown): DBCoreKeyRange['type'] {
  return number as DBCoreKeyRange['type'];
}

/** Where records stand in an index, as far as a range of its keys goes: one that stands there twice, twice. */
export function entriesOf(
  records: readonly PackedRecord[],
  index: DBCoreIndex,
  range: DBCoreKeyRange,
): Entry[] {
  return records.flatMap((record) => {
    const keys = index.isPrimaryKey ? [record.id] : keysIn(record, index);
    return keys.filter((key) => isIn(range, key)).map((key) => ({ key, record }));
  });
}

/** Entries in the order in which an index has them. */
export function inOrder(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => cmp(a.key, b.key) || cmp(a.record.id, b.record.id));
}

/** Of entries in order, the first of each key. */
export function firstOfEach(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ key }, i) => i === 0 || cmp(key, entries[i - 1]?.key) !== 0);
}

function isIn({ type, lower, lowerOpen, upper, upperOpen }: DBCoreKeyRange, key: unknown): boolean {
  if (type === RANGE.never) return false;
  if (type === RANGE.any) return true;
  if (lower !== undefined && cmp(key, lower) < (lowerOpen ? 1 : 0)) return false;
  return upper === undefined || cmp(key, upper) <= (upperOpen ? -1 : 0);
}

/** Where the keys of an index's range stand among those of all indexes: `[index, key]`. */
export function rangeAt({ name }: DBCoreIndex, range: DBCoreKeyRange): DBCoreKeyRange {
  if (range.type === RANGE.never) return range;
  const { lower, lowerOpen, upper, upperOpen } = range.type === RANGE.any ? WHOLE : range;
  return {
    type: RANGE.range,
    lower: lower === undefined ? [name] : [name, lower],
    lowerOpen: lowerOpen ?? false,
    // Whatever begins with the name is below the name and one character more.
    upper: upper === undefined ? [`${name}\0`] : [name, upper],
    upperOpen: upper === undefined || (upperOpen ?? false),
  };
}

/** All keys. */
export const WHOLE: DBCoreKeyRange = { type: RANGE.any, lower: undefined, upper: undefined };
