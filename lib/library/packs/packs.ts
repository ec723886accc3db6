import Dexie, {
  type DBCore,
  type DBCoreKeyRange,
  type DBCoreMutateResponse,
  type DBCoreQuery,
  type DBCoreTable,
  type DBCoreTransaction,
} from 'dexie';
import { type Entry, entriesOf, RANGE, rangeAt, WHOLE } from './entries.ts';
import {
  PACKED,
  type Pack,
  type PackedName,
  type PackedRecord,
  packOf,
  RESERVED,
  recordsOf,
} from './pack.ts';

/** From how many records on it is quicker to have all keys of their table than to look for each. */
const MANY = 500;

/**
 * The packs of one table. A record that stands in the table itself is newer than one of its id in a pack, and hides it. Only
 * Dexie's promises: a native one would lose sight of the transaction.
 */
export class Packs {
  /** The table itself, without its packs. */
  readonly table: DBCoreTable;
  readonly #store: DBCoreTable;
  readonly #none = new WeakMap<DBCoreTransaction, PromiseLike<boolean>>();

  constructor(core: DBCore, name: PackedName) {
    this.table = core.table(name);
    this.#store = core.table(PACKED[name]);
  }

  /** Whether there are no packs, which is the rule. */
  none(trans: DBCoreTransaction): PromiseLike<boolean> {
    const known = this.#none.get(trans);
    if (known) return known;
    const query = { index: this.#store.schema.primaryKey, range: WHOLE };
    const none = this.#store.count({ trans, query }).then((count) => count === 0);
    this.#none.set(trans, none);
    return none;
  }

  /** The packs in which one of these records is. */
  holding(trans: DBCoreTransaction, ids: readonly unknown[]): PromiseLike<Pack[]> {
    const index = this.#index('ids');
    const asked = ids.map((id) => {
      const range = { type: RANGE.equal, lower: id, upper: id };
      return this.#store.query({ trans, values: false, limit: Infinity, query: { index, range } });
    });
    return Dexie.Promise.all(asked).then((found) =>
      this.#read(
        trans,
        found.flatMap(({ result }) => result),
      ),
    );
  }

  /** What the packs have in a range of one of the table's indexes, but for what is hidden. */
  entries(trans: DBCoreTransaction, query: DBCoreQuery): PromiseLike<Entry[]> {
    return this.#found(trans, query).then((entries) => this.#shown(trans, entries));
  }

  #found(trans: DBCoreTransaction, { index, range }: DBCoreQuery): PromiseLike<Entry[]> {
    const isWhole = index.isPrimaryKey === true && range.type === RANGE.any;
    return this.none(trans).then((none) => {
      if (none) return [];
      const query = index.isPrimaryKey
        ? { index: isWhole ? this.#store.schema.primaryKey : this.#index('ids'), range }
        : { index: this.#index('at'), range: rangeAt(index, range) };
      const found = this.#store.query({ trans, values: isWhole, limit: Infinity, query });
      const packs = found.then(({ result }) => (isWhole ? (result as Pack[]) : this.#read(trans, result)));
      return packs.then((packs) => entriesOf(recordsOf(packs), index, range));
    });
  }

  #shown(trans: DBCoreTransaction, entries: Entry[]): PromiseLike<Entry[]> {
    const keys = [...new Set(entries.map(({ record }) => record.id))];
    if (keys.length === 0) return Dexie.Promise.resolve([]);
    const query = { index: this.table.schema.primaryKey, range: WHOLE };
    const hiding: PromiseLike<string[]> =
      keys.length > MANY
        ? this.table.query({ trans, values: false, limit: Infinity, query }).then(({ result }) => result)
        : this.table
            .getMany({ trans, keys })
            .then((found: unknown[]) => keys.filter((_, i) => found[i] !== undefined));
    return hiding.then((ids) => {
      const hidden = new Set(ids);
      return hidden.size === 0 ? entries : entries.filter(({ record }) => !hidden.has(record.id));
    });
  }

  /** Adds packs of records that the table does not have. */
  add(trans: DBCoreTransaction, packs: readonly Pack[]): PromiseLike<DBCoreMutateResponse> {
    return this.#store.mutate({ type: 'add', trans, values: packs });
  }

  /** Takes records out of their packs. */
  takeOut(trans: DBCoreTransaction, ids: readonly unknown[]): PromiseLike<void> {
    const gone = new Set(ids);
    const stays = ({ id }: PackedRecord) => !gone.has(id);
    return this.none(trans)
      .then((none) => (none ? [] : this.holding(trans, ids)))
      .then((packs) => {
        if (packs.length === 0) return;
        const left = packs.map((pack) => recordsOf([pack]).filter(stays)).filter(({ length }) => length > 0);
        const values = left.map((records) => packOf(records, this.table.schema));
        return this.#store
          .mutate({ type: 'delete', trans, keys: packs.map(({ seq }) => seq) })
          .then(() => this.#store.mutate({ type: 'add', trans, values }))
          .then(() => undefined);
      });
  }

  /** Has these records, which the table itself has, not be added to a pack by whoever does not know of them yet. */
  reserve(trans: DBCoreTransaction, ids: readonly string[]): PromiseLike<void> {
    const at = ids.map((id): [string, unknown] => [RESERVED, id]);
    const values: Pack[] = at.length > 0 ? [{ ids: [], tables: [], at }] : [];
    return this.none(trans).then((none) =>
      none ? undefined : this.#store.mutate({ type: 'add', trans, values }).then(() => undefined),
    );
  }

  /** The ids that are reserved. */
  reserved(trans: DBCoreTransaction): PromiseLike<Set<unknown>> {
    const range = { type: RANGE.range, lower: [RESERVED], upper: [RESERVED, []] };
    const query = { index: this.#index('at'), range };
    return this.#store
      .query({ trans, values: false, limit: Infinity, query })
      .then(({ result }) => this.#read(trans, result))
      .then((packs) => new Set(packs.flatMap(({ at }) => at.map(([, id]) => id))));
  }

  /** Takes a range of records out of their packs. */
  takeOutRange(trans: DBCoreTransaction, range: DBCoreKeyRange): PromiseLike<void> {
    const index = this.table.schema.primaryKey;
    return this.#found(trans, { index, range }).then((entries) =>
      this.takeOut(
        trans,
        entries.map(({ record }) => record.id),
      ),
    );
  }

  #read(trans: DBCoreTransaction, seqs: readonly number[]): PromiseLike<Pack[]> {
    const keys = [...new Set(seqs)];
    return keys.length === 0 ? Dexie.Promise.resolve([]) : this.#store.getMany({ trans, keys });
  }

  #index(name: 'ids' | 'at') {
    const index = this.#store.schema.getIndexByKeyPath(name);
    if (!index) throw new Error(`Packs have no index ${name}.`);
    return index;
  }
}
