import type { Library } from '../db.ts';
import type { TableName, Touched } from '../journal.ts';
import { addNew } from '../packs/vouch.ts';
import type { Kept } from '../records.ts';

/** A record that a batch has to look at. */
export type Need = readonly [table: TableName, id: string];

interface Held {
  table: TableName;
  before: Kept | undefined;
  now: Kept | undefined;
}

/** Records that are handed over in one go. */
const TOGETHER = 250;

function* inParts<T>(all: readonly T[]): Generator<T[]> {
  for (let next = 0; next < all.length; next += TOGETHER) yield all.slice(next, next + TOGETHER);
}

/** Records that a batch of rows is about: read together, changed in memory, written together. */
export class Batch {
  readonly #held = new Map<string, Held>();
  readonly #changed = new Set<Held>();
  readonly #trusted = new Set<string>();

  /** Reads records, those that are not there too. Only Dexie reads. */
  async load(library: Library, needs: Iterable<Need>): Promise<void> {
    const wanted = new Map<TableName, Set<string>>();
    for (const [table, id] of needs) {
      if (this.#held.has(`${table}/${id}`)) continue;
      wanted.set(table, (wanted.get(table) ?? new Set()).add(id));
    }
    for (const [table, set] of wanted) {
      const ids = [...set];
      const found = await library.table<Kept, string>(table).bulkGet(ids);
      for (const [i, id] of ids.entries())
        this.#held.set(`${table}/${id}`, { table, before: found[i], now: found[i] });
    }
  }

  /** Takes records for new ones that nobody has looked for. Adding one that is there after all fails. */
  trust(needs: Iterable<Need>): void {
    for (const [table, id] of needs) {
      const key = `${table}/${id}`;
      if (this.#held.has(key)) continue;
      this.#held.set(key, { table, before: undefined, now: undefined });
      this.#trusted.add(key);
    }
  }

  /** Writes what was changed, some of it at a time: the page answers between two. */
  async write(library: Library): Promise<void> {
    for (const [table, touched] of this.changes()) {
      const isNew = ({ after }: Touched) => this.#trusted.has(`${table}/${after.id}`);
      const records = library.table<Kept, string>(table);
      const written = (some: Touched[]) => some.map(({ after }) => after);
      for (const some of inParts(touched.filter(isNew))) await addNew(records, written(some));
      for (const some of inParts(touched.filter((one) => !isNew(one)))) await records.bulkPut(written(some));
    }
  }

  /** A record as it stands now, a tombstone too. It has to be loaded. */
  get<R extends Kept>(table: TableName, id: string): R | undefined {
    const held = this.#held.get(`${table}/${id}`);
    if (!held) throw new Error(`${table}/${id} was not loaded.`);
    return held.now as R | undefined;
  }

  /** Whether it was changed: nothing is where `after` is what is there. */
  put(table: TableName, after: Kept): boolean {
    const held = this.#held.get(`${table}/${after.id}`);
    if (!held) throw new Error(`${table}/${after.id} was not loaded.`);
    if (held.now === after) return false;
    held.now = after;
    this.#changed.add(held);
    return true;
  }

  /** What it changed, by tables. */
  changes(): Map<TableName, Touched[]> {
    const changes = new Map<TableName, Touched[]>();
    for (const { table, before, now: after } of this.#changed) {
      if (!after) continue;
      const touched = changes.get(table) ?? [];
      touched.push({ table, ...(before && { before }), after });
      changes.set(table, touched);
    }
    return changes;
  }
}
