import Dexie, { cmp, type DBCoreCursor, type DBCoreTransaction } from 'dexie';
import type { Entry } from './entries.ts';

/** A cursor over entries that are there already, as Dexie's tables have theirs. */
export class EntriesCursor implements DBCoreCursor {
  readonly trans: DBCoreTransaction;
  readonly #entries: readonly Entry[];
  readonly #way: 1 | -1;
  #at = 0;
  #onNext: () => void = () => undefined;
  #resolve: (value: unknown) => void = () => undefined;
  #reject: (error: unknown) => void = () => undefined;
  /** Whether it goes on when the callback has returned, and whether it is in it: no callback within another, however many there are. */
  #goesOn = false;
  #isRunning = false;

  /** @param entries in the order of an index. */
  constructor(trans: DBCoreTransaction, entries: readonly Entry[], reverse = false) {
    this.trans = trans;
    this.#entries = reverse ? entries.toReversed() : entries;
    this.#way = reverse ? -1 : 1;
  }

  get done(): boolean {
    return this.#at >= this.#entries.length;
  }
  get key(): unknown {
    return this.#entries[this.#at]?.key;
  }
  get primaryKey(): unknown {
    return this.#entries[this.#at]?.record.id;
  }
  get value(): unknown {
    return this.#entries[this.#at]?.record;
  }

  start(onNext: () => void): Promise<unknown> {
    const ended = new Dexie.Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#onNext = onNext;
    this.#run();
    return ended;
  }
  continue(key?: unknown): void {
    this.#at += 1;
    while (!this.done && this.#isBefore(key)) this.#at += 1;
    this.#goOn();
  }
  continuePrimaryKey(key: unknown, primaryKey: unknown): void {
    this.#at += 1;
    while (!this.done && this.#isBefore(key, primaryKey)) this.#at += 1;
    this.#goOn();
  }
  advance(count: number): void {
    this.#at += count;
    this.#goOn();
  }
  stop(value?: unknown): void {
    this.#goesOn = false;
    this.#onNext = () => undefined;
    this.#resolve(value);
  }
  fail(error: Error): void {
    this.#goesOn = false;
    this.#reject(error);
  }
  next(): Promise<DBCoreCursor> {
    let gotOne = false;
    const stepped = this.start(() => {
      if (gotOne) this.stop();
      else {
        gotOne = true;
        this.continue();
      }
    });
    return stepped.then(() => this);
  }

  #isBefore(key: unknown, primaryKey?: unknown): boolean {
    if (key === undefined) return false;
    const order = cmp(this.key, key) * this.#way;
    if (order !== 0 || primaryKey === undefined) return order < 0;
    return cmp(this.primaryKey, primaryKey) * this.#way < 0;
  }
  #goOn(): void {
    this.#goesOn = true;
    if (!this.#isRunning) this.#run();
  }
  #run(): void {
    this.#isRunning = true;
    try {
      do {
        this.#goesOn = false;
        if (this.done) this.stop();
        else this.#onNext();
      } while (this.#goesOn);
    } catch (error) {
      this.#reject(error);
    } finally {
      this.#isRunning = false;
    }
  }
}
