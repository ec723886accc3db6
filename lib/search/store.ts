import type { Library } from '../library/db.ts';
import { Answers } from './answers.ts';
import { buildSegment } from './build.ts';
import { readChanges } from './changes.ts';
import { withDead } from './dead.ts';
import { docsOf } from './docs.ts';
import { type Held, inMemory, loaded, sizeOf } from './held.ts';
import {
  type BlockPlace,
  type Manifest,
  readBlocks,
  readManifest,
  readPositions,
  readSegment,
} from './pieces.ts';
import { type Query, wordClauses } from './query.ts';
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
  #finding = 0;

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
        answers: held.answers,
      });
    }
    this.#dropOthers(manifest);
    const recent = buildSegment(await docsOf(library, await library.reviews.bulkGet(ids)));
    if (recent.segment.ids.length > 0) parts.push(inMemory(recent));
    return new Stock(parts, manifest.after !== undefined);
  }

  /** The numbers of the reviews that answer a query, in an order. */
  async find(stock: Stock, query: Query, sort: Sort): Promise<Uint32Array> {
    this.#finding += 1;
    try {
      await this.#fetch(stock, query);
      return await inSlices(stock.finding(query, sort));
    } finally {
      this.#finding -= 1;
      // Not what somebody still looks through.
      if (this.#finding === 0 && this.#bytes > CACHE_BYTES) this.#forget();
    }
  }

  /** Reads all blocks of words that memory is kept for, a few at a time: the first letters that are typed need many. */
  async warm(stock: Stock, signal: AbortSignal): Promise<void> {
    for (const [id, held] of this.#of(stock)) {
      // What is found as a whole stands before all words.
      const words = held.segment.firsts.findIndex((first) => first > FIRST_WORD);
      for (let from = Math.max(0, words - 1); from < held.segment.firsts.length; from += AT_ONCE) {
        if (signal.aborted || this.#bytes > WARM_BYTES) return;
        const few = held.segment.firsts.slice(from, from + AT_ONCE).map((_, i) => from + i);
        const missing = few.filter((block) => !held.blocks.has(block));
        await this.#read(missing.map((block) => ({ id, block })));
      }
    }
  }

  async #hold(id: string): Promise<Held | undefined> {
    const known = this.#held.get(id);
    if (known) return known;
    const segment = await readSegment(this.#library, id);
    if (!segment) return undefined;
    const held = { segment, blocks: new Map<number, LoadedBlock>(), answers: new Answers() };
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

  /** The held segments that a stock consists of. */
  #of(stock: Stock): [string, Held][] {
    return [...this.#held].filter(([, { segment }]) => stock.parts.some((part) => part.segment === segment));
  }

  /** Reads the blocks that a query needs and that are not there, and the positions where it asks for phrases: of all segments at once. */
  async #fetch(stock: Stock, query: Query): Promise<void> {
    const [missing, places]: [BlockPlace[], BlockPlace[]] = [[], []];
    for (const [id, held] of this.#of(stock)) {
      const open = wordClauses(query).filter((clause) => !held.answers.has(clause));
      for (const [block, phrase] of blocksFor(held.segment, open)) {
        const there = held.blocks.get(block);
        if (!there) missing.push({ id, block });
        if (phrase && !there?.positions) places.push({ id, block });
      }
    }
    const [positions] = await Promise.all([readPositions(this.#library, places), this.#read(missing)]);
    for (const [i, found] of positions.entries()) {
      const block = this.#block(places[i]);
      if (!block || !found || block.positions) continue;
      block.positions = found;
      this.#bytes += found.bytes.byteLength;
    }
  }

  async #read(missing: readonly BlockPlace[]): Promise<void> {
    const found = await readBlocks(this.#library, missing);
    for (const [i, block] of found.entries()) {
      const place = missing[i];
      const held = this.#held.get(place?.id ?? '');
      if (!block || !place || !held || held.blocks.has(place.block)) continue;
      held.blocks.set(place.block, loaded(block));
      this.#bytes += sizeOf(block);
    }
  }

  #block(place: BlockPlace | undefined): LoadedBlock | undefined {
    return place && this.#held.get(place.id)?.blocks.get(place.block);
  }

  #forget(): void {
    for (const { blocks } of this.#held.values()) blocks.clear();
    this.#bytes = 0;
  }
}
