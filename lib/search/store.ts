import type { Library } from '../library/db.ts';
import { buildSegment } from './build.ts';
import { readChanges } from './changes.ts';
import { withDead } from './dead.ts';
import { docsOf } from './docs.ts';
import { type Held, inMemory, loaded, sizeOf } from './held.ts';
import { type Manifest, readBlocks, readManifest, readPositions, readSegment } from './pieces.ts';
import type { Query } from './query.ts';
import { inSlices } from './rest.ts';
import { type Part, type Sort, Stock } from './stock.ts';
import { MOST_RECENT } from './tend.ts';
import { blocksFor, type LoadedBlock } from './terms.ts';

/** Bytes of blocks that are kept in memory; and so many at the most are read before they are asked for, so that there is room for others. */
const CACHE_BYTES = 64 * 2 ** 20;
const WARM_BYTES = 48 * 2 ** 20;

/** No word comes before it. */
const FIRST_WORD = '\u0002';
/** Blocks that are read in one go while nobody waits for them. */
const AT_ONCE = 4;

/** The stored index, as one page holds it in memory: parts are read when they are first needed. */
export class SearchStore {
  readonly #library: Library;
  readonly #held = new Map<string, Held>();
  #bytes = 0;

  constructor(library: Library) {
    this.#library = library;
  }

  /** Tells whenever there may be more to `load`: what it reads to know is little. Only Dexie reads. */
  async stand(): Promise<string> {
    const manifest = await readManifest(this.#library);
    const last = await this.#library.searchChanges.orderBy('seq').last();
    return `${manifest?.parts.map((part) => part.id).join() ?? ''} ${manifest?.after ?? ''} ${last?.seq ?? 0}`;
  }

  /**
   * Every review as it is now: the stored parts, and in memory what has changed since. `undefined` if there is no
   * index, or what it names is lost.
   */
  async load(): Promise<Stock | undefined> {
    const library = this.#library;
    const manifest = await readManifest(library);
    if (!manifest) return undefined;
    const { ids } = await readChanges(library, MOST_RECENT);
    const parts: Part[] = [];
    for (const { id, dead } of manifest.parts) {
      const held = await this.#hold(id);
      if (!held) return undefined;
      parts.push({
        segment: held.segment,
        dead: withDead(held.segment, dead, ids),
        blocks: (block) => held.blocks.get(block),
      });
    }
    this.#dropOthers(manifest);
    const recent = buildSegment(await docsOf(library, await library.reviews.bulkGet(ids)));
    if (recent.segment.ids.length > 0) parts.push(inMemory(recent));
    return new Stock(parts, manifest.after !== undefined);
  }

  /** The numbers of the reviews that answer a query, in an order. */
  async find(stock: Stock, query: Query, sort: Sort): Promise<Uint32Array> {
    for (const [id, held] of this.#held)
      if (stock.parts.some((part) => part.segment === held.segment)) await this.#fetch(id, held, query);
    await inSlices(stock.ordering(sort));
    return stock.find(query, sort);
  }

  /** Reads all blocks of words that memory is kept for, a few at a time: the first letters that are typed need many. */
  async warm(stock: Stock, signal: AbortSignal): Promise<void> {
    for (const [id, held] of this.#held) {
      if (!stock.parts.some((part) => part.segment === held.segment)) continue;
      // What is found as a whole stands before all words.
      const words = held.segment.firsts.findIndex((first) => first > FIRST_WORD);
      for (let from = Math.max(0, words - 1); from < held.segment.firsts.length; from += AT_ONCE) {
        if (signal.aborted || this.#bytes > WARM_BYTES) return;
        const few = held.segment.firsts.slice(from, from + AT_ONCE).map((_, i) => from + i);
        await this.#read(
          id,
          held,
          few.filter((block) => !held.blocks.has(block)),
        );
      }
    }
  }

  async #hold(id: string): Promise<Held | undefined> {
    const known = this.#held.get(id);
    if (known) return known;
    const segment = await readSegment(this.#library, id);
    if (!segment) return undefined;
    const held = { segment, blocks: new Map<number, LoadedBlock>() };
    this.#held.set(id, held);
    return held;
  }

  #dropOthers(manifest: Manifest): void {
    const named = new Set(manifest.parts.map((part) => part.id));
    for (const [id, held] of this.#held) {
      if (named.has(id)) continue;
      for (const { block, positions } of held.blocks.values())
        this.#bytes -= sizeOf(block) + (positions?.bytes.byteLength ?? 0);
      this.#held.delete(id);
    }
  }

  /** Reads the blocks that a query needs, and the positions where it asks for phrases. */
  async #fetch(id: string, held: Held, query: Query): Promise<void> {
    const needed = blocksFor(held.segment, query);
    const missing = [...needed.keys()].filter((block) => !held.blocks.has(block));
    const phrased = [...needed].filter(([block, phrase]) => phrase && !held.blocks.get(block)?.positions);
    await this.#read(id, held, missing);
    const places = phrased.map(([block]) => block);
    const positions = places.length > 0 ? await readPositions(this.#library, id, places) : [];
    for (const [i, found] of positions.entries()) {
      const block = held.blocks.get(places[i] ?? 0);
      if (!block || !found) continue;
      block.positions = found;
      this.#bytes += found.bytes.byteLength;
    }
  }

  async #read(id: string, held: Held, missing: readonly number[]): Promise<void> {
    if (missing.length === 0) return;
    const found = await readBlocks(this.#library, id, missing);
    if (this.#bytes > CACHE_BYTES) this.#forget();
    for (const [i, block] of found.entries()) {
      const number = missing[i] ?? 0;
      if (!block || held.blocks.has(number)) continue;
      held.blocks.set(number, loaded(block));
      this.#bytes += sizeOf(block);
    }
  }

  #forget(): void {
    for (const { blocks } of this.#held.values()) blocks.clear();
    this.#bytes = 0;
  }
}
