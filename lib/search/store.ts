import type { Library } from '../library/db.ts';
import { BlockCache } from './block-cache.ts';
import { buildSegment } from './build.ts';
import { readChanges } from './changes.ts';
import { withDead } from './dead.ts';
import { docsOf } from './docs.ts';
import { inMemory } from './held.ts';
import { readManifest } from './pieces.ts';
import type { Query } from './query.ts';
import { inSlices } from './rest.ts';
import { type Part, type Sort, Stock } from './stock.ts';
import { MOST_RECENT } from './tend.ts';
import { warm } from './warm.ts';

/** The stored index, as one page holds it in memory: parts are read when they are first needed. */
export class SearchStore {
  readonly #library: Library;
  readonly #cache: BlockCache;

  constructor(library: Library) {
    this.#library = library;
    this.#cache = new BlockCache(library);
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
      const held = await this.#cache.hold(id);
      if (!held) return undefined;
      const { segment, blocks, answers } = held;
      parts.push({
        segment,
        dead: withDead(segment, dead, ids),
        blocks: (block) => blocks.get(block),
        answers,
      });
    }
    this.#cache.dropOthers(new Set(manifest.parts.map((part) => part.id)));
    const recent = buildSegment(await docsOf(library, await library.reviews.bulkGet(ids)));
    if (recent.segment.ids.length > 0) parts.push(inMemory(recent));
    return new Stock(parts, manifest.after !== undefined);
  }

  /** The numbers of the reviews that answer a query, in an order. */
  find(stock: Stock, query: Query, sort: Sort): Promise<Uint32Array> {
    return this.#cache.with(stock, query, () => inSlices(stock.finding(query, sort)));
  }

  /** Reads and works out ahead what the first letters that are typed need. */
  warm(stock: Stock, signal: AbortSignal): Promise<void> {
    return warm(this.#cache, stock, signal);
  }
}
