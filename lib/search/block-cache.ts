import type { Library } from '../library/db.ts';
import { Answers } from './answers.ts';
import { type Held, loaded, sizeOf } from './held.ts';
import { type BlockPlace, readBlocks, readPositions, readSegment } from './pieces.ts';
import { type Query, wordClauses } from './query.ts';
import type { Stock } from './stock.ts';
import { blocksFor, type LoadedBlock } from './terms.ts';

/** Bytes of blocks that are kept in memory. */
const MOST_BYTES = 64 * 2 ** 20;

/** The stored segments of one page, and of their blocks those that have been needed. */
export class BlockCache {
  readonly #library: Library;
  readonly #held = new Map<string, Held>();
  #users = 0;
  /** About what the blocks take. */
  bytes = 0;

  constructor(library: Library) {
    this.#library = library;
  }

  /** A segment by its id, without blocks at first; `undefined` if it is lost. */
  async hold(id: string): Promise<Held | undefined> {
    const known = this.#held.get(id);
    if (known) return known;
    const segment = await readSegment(this.#library, id);
    if (!segment) return undefined;
    const held = { segment, blocks: new Map<number, LoadedBlock>(), answers: new Answers() };
    this.#held.set(id, held);
    return held;
  }

  /** Lets all segments go but these. */
  dropOthers(ids: ReadonlySet<string>): void {
    for (const [id, held] of this.#held) {
      if (ids.has(id)) continue;
      for (const { block, positions } of held.blocks.values())
        this.bytes -= sizeOf(block) + (positions?.bytes.byteLength ?? 0);
      this.#held.delete(id);
    }
  }

  /** The stored segments that a stock consists of, by their ids. */
  of(stock: Stock): [string, Held][] {
    return [...this.#held].filter(([, { segment }]) => stock.parts.some((part) => part.segment === segment));
  }

  /** Has in memory, while `work` goes on, what a query needs that is not answered yet. */
  async with<T>(stock: Stock, query: Query, work: () => Promise<T>): Promise<T> {
    this.#users += 1;
    try {
      await this.#fetch(stock, query);
      return await work();
    } finally {
      this.#users -= 1;
      // Never what another query is still looking through.
      if (this.#users === 0 && this.bytes > MOST_BYTES) this.#forget();
    }
  }

  /** Reads blocks that are not in memory. */
  async read(missing: readonly BlockPlace[]): Promise<void> {
    const found = await readBlocks(this.#library, missing);
    for (const [i, block] of found.entries()) {
      const { id = '', block: number = 0 } = missing[i] ?? {};
      const held = this.#held.get(id);
      if (!block || !held || held.blocks.has(number)) continue;
      held.blocks.set(number, loaded(block));
      this.bytes += sizeOf(block);
    }
  }

  /** Reads the blocks that a query needs, and the positions where it asks for phrases: of all segments at once. */
  async #fetch(stock: Stock, query: Query): Promise<void> {
    const [missing, places]: [BlockPlace[], BlockPlace[]] = [[], []];
    for (const [id, held] of this.of(stock)) {
      const open = wordClauses(query).filter((clause) => !held.answers.has(clause));
      for (const [block, phrase] of blocksFor(held.segment, open)) {
        const there = held.blocks.get(block);
        if (!there) missing.push({ id, block });
        if (phrase && !there?.positions) places.push({ id, block });
      }
    }
    const [positions] = await Promise.all([readPositions(this.#library, places), this.read(missing)]);
    for (const [i, found] of positions.entries()) {
      const { id = '', block: number = 0 } = places[i] ?? {};
      const block = this.#held.get(id)?.blocks.get(number);
      if (!block || !found || block.positions) continue;
      block.positions = found;
      this.bytes += found.bytes.byteLength;
    }
  }

  #forget(): void {
    for (const { blocks } of this.#held.values()) blocks.clear();
    this.bytes = 0;
  }
}
