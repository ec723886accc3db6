import Dexie, {
  type DBCoreCursor,
  type DBCoreGetManyRequest,
  type DBCoreGetRequest,
  type DBCoreOpenCursorRequest,
  type DBCoreQueryRequest,
  type DBCoreTable,
} from 'dexie';
import { EntriesCursor } from './cursor.ts';
import { type Entry, entriesOf, firstOfEach, inOrder } from './entries.ts';
import { type PackedRecord, recordsOf } from './pack.ts';
import type { Packs } from './packs.ts';

type Reading = Pick<DBCoreTable, 'get' | 'getMany' | 'query' | 'openCursor' | 'count'>;

/** Reads of a table some of whose records are in packs: as if all of them were in the table. */
export function readPacked(packs: Packs): Reading {
  const { table } = packs;
  return {
    get: (request) => Promised(get(packs, request)),
    getMany: (request) => Promised(getMany(packs, request)),
    query: (request) => Promised(query(packs, request)),
    count: (request) =>
      Promised(
        Dexie.Promise.all([table.count(request), packs.entries(request.trans, request.query)]).then(
          ([count, entries]) => count + entries.length,
        ),
      ),
    openCursor: (request) => Promised(openCursor(packs, request)),
  };
}

/** Dexie's own type says a native promise, and means one of its own. */
const Promised = <T>(own: PromiseLike<T>) => own as Promise<T>;

function get(packs: Packs, request: DBCoreGetRequest): PromiseLike<unknown> {
  return packs.table
    .get(request)
    .then((found: unknown) =>
      found === undefined ? getMany(packs, { ...request, keys: [request.key] }).then(([one]) => one) : found,
    );
}

function getMany(packs: Packs, request: DBCoreGetManyRequest): PromiseLike<unknown[]> {
  const { trans, keys } = request;
  const asked = Dexie.Promise.all([packs.table.getMany(request), packs.none(trans)]);
  return asked.then(([found, none]) => {
    const missing = keys.filter((key, i) => key !== undefined && key !== null && found[i] === undefined);
    if (none || missing.length === 0) return found;
    return packs.holding(trans, missing).then((holding) => {
      const byId = new Map(recordsOf(holding).map((one) => [one.id, one]));
      return keys.map((key, i): unknown => found[i] ?? byId.get(key));
    });
  });
}

function query(packs: Packs, request: DBCoreQueryRequest): PromiseLike<{ result: unknown[] }> {
  const { trans, values, limit = Infinity, direction = 'next' } = request;
  const asked = Dexie.Promise.all([packs.table.query(request), packs.entries(trans, request.query)]);
  return asked.then(([direct, packed]) => {
    if (packed.length === 0) return direct;
    return together(packs, request, packed).then((entries) => {
      const chosen = direction.endsWith('unique') ? firstOfEach(entries) : entries;
      const ordered = direction.startsWith('prev') ? chosen.toReversed() : chosen;
      return { result: ordered.slice(0, limit).map(({ record }) => (values ? record : record.id)) };
    });
  });
}

/** The table's own entries in the range and those of the packs, in order. */
function together(
  { table }: Packs,
  { trans, query }: Pick<DBCoreQueryRequest, 'trans' | 'query'>,
  packed: readonly Entry[],
): PromiseLike<Entry[]> {
  return table.query({ trans, query, values: true, limit: Infinity }).then(({ result }) => {
    // A record that stands in the range twice comes twice.
    const records = new Map((result as PackedRecord[]).map((record) => [record.id, record]));
    return inOrder([...entriesOf([...records.values()], query.index, query.range), ...packed]);
  });
}

function openCursor(packs: Packs, request: DBCoreOpenCursorRequest): PromiseLike<DBCoreCursor | null> {
  const { trans, reverse, unique } = request;
  return packs.entries(trans, request.query).then((packed) => {
    if (packed.length === 0) return packs.table.openCursor(request);
    return together(packs, request, packed).then((entries) => {
      const chosen = unique ? firstOfEach(entries) : entries;
      return new EntriesCursor(trans, chosen, reverse);
    });
  });
}
