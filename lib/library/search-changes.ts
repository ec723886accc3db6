import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
} from 'dexie';

/** What has changed since the search index was last brought up to date: a row for each write, however many records it was of. */
export interface SearchChange {
  seq?: number;
  /** Ids of reviews, or of the films whose reviews they are. `all`: whatever is in the table. */
  of: 'reviews' | 'films' | 'all';
  ids: string[];
}

const CHANGES = 'searchChanges';
/** The tables whose records are searched, and what their keys are. */
const SEARCHED = new Map<string, 'reviews' | 'films'>([
  ['reviews', 'reviews'],
  ['films', 'films'],
  ['copies', 'reviews'],
  ['annotations', 'reviews'],
]);

/**
 * Notes in `searchChanges`, within the same transaction, which reviews every write touches: no operation, import or
 * sync can forget to, and no page has to be open for it. Costs one small `put` for each write, however many records
 * it is of.
 */
export const noteSearchChanges: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'search-changes',
  // Under Dexie's hooks (2) and over what tells live queries (0).
  level: 1.5,
  create: (core) => ({
    ...core,
    transaction(stores, mode, options) {
      const noted = mode === 'readwrite' && stores.some((store) => SEARCHED.has(store));
      return core.transaction(noted ? [...new Set([...stores, CHANGES])] : stores, mode, options);
    },
    table(name) {
      const table = core.table(name);
      const of = SEARCHED.get(name);
      if (!of) return table;
      const note = (trans: DBCoreTransaction, values: SearchChange[]) =>
        values.length > 0 ? core.table(CHANGES).mutate({ type: 'put', trans, values }) : undefined;
      return {
        ...table,
        // Dexie's own promises all along: a native one would lose sight of the transaction.
        mutate: (request) =>
          Dexie.Promise.resolve(notesOf(table, of, request)).then((notes) =>
            table
              .mutate(request)
              .then((result) => Dexie.Promise.resolve(note(request.trans, notes)).then(() => result)),
          ),
      };
    },
  }),
};

/** Ids in one note: whoever reads them can stop between two. */
const NOTE_IDS = 200;

/** The notes of which reviews or films a write is about. A passage names its review; a deleted one did so before. */
function notesOf(
  table: DBCoreTable,
  of: 'reviews' | 'films',
  request: DBCoreMutateRequest,
): SearchChange[] | PromiseLike<SearchChange[]> {
  if (request.type === 'deleteRange') return [{ of: 'all', ids: [] }];
  // A film that is new has no reviews: those that come after it bring their own notes.
  if (of === 'films' && request.type === 'add') return [];
  const values: readonly unknown[] = request.type === 'delete' ? [] : request.values;
  const keys: unknown[] = request.type === 'delete' ? request.keys : values.map((value) => text(value, 'id'));
  if (table.name !== 'annotations') return inNotes(of, keys);
  return table.getMany({ trans: request.trans, keys }).then((before: unknown[]) =>
    inNotes(
      of,
      [...values, ...before].map((mark) => text(mark, 'review')),
    ),
  );
}

function inNotes(of: SearchChange['of'], keys: readonly unknown[]): SearchChange[] {
  const ids = [...new Set(keys.filter((key) => typeof key === 'string' && key !== ''))];
  const notes: SearchChange[] = [];
  for (let next = 0; next < ids.length; next += NOTE_IDS)
    notes.push({ of, ids: ids.slice(next, next + NOTE_IDS).map(String) });
  return notes;
}

function text(record: unknown, key: string): string {
  const value: unknown =
    typeof record === 'object' && record !== null
      ? Object.getOwnPropertyDescriptor(record, key)?.value
      : undefined;
  return typeof value === 'string' ? value : '';
}
