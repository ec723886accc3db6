import { isDead } from './dead.ts';
import { matchSegment } from './match.ts';
import type { Names, Segment } from './model.ts';
import { byScore, ranksOf, sortedBy, withScore } from './order.ts';
import type { Query } from './query.ts';
import { atOnce } from './rest.ts';
import type { Searched } from './weigh.ts';

/** Orders that reviews can stand in: the latest, the best, or the names from the beginning of the alphabet first. */
export type Sort = 'relevance' | 'saved' | 'published' | 'film' | 'critic' | 'outlet' | 'score';

/** A segment as part of the whole. */
export interface Part extends Searched {
  /** Documents that are deleted, or stand newer in a later part: bits, the lowest first. */
  dead: Uint8Array;
}

/**
 * Every review as it was at one moment, to be sorted and searched. Reviews are numbered through all parts, which says
 * nothing of their order.
 */
export class Stock {
  readonly parts: readonly Part[];
  /** Whether it is still being built, and some reviews are not in it yet. */
  readonly partial: boolean;
  readonly #starts: number[];
  readonly #orders = new Map<Sort, Uint32Array>();

  constructor(parts: readonly Part[], partial = false) {
    this.parts = parts;
    this.partial = partial;
    let start = 0;
    this.#starts = parts.map(({ segment }) => (start += segment.ids.length) - segment.ids.length);
  }

  /** How many reviews there are. */
  get size(): number {
    return this.order('saved').length;
  }

  /** The id of a review by its number. */
  idOf(doc: number): string {
    const part = this.#starts.findLastIndex((start) => start <= doc);
    return this.parts[part]?.segment.ids[doc - (this.#starts[part] ?? 0)] ?? '';
  }

  /** The numbers of all reviews in an order. */
  order(sort: Sort): Uint32Array {
    return atOnce(this.ordering(sort));
  }

  /** The same in steps, between which the page may draw: an order is made when it is first asked for. */
  *ordering(sort: Sort): Generator<undefined, Uint32Array> {
    const known = this.#orders.get(sort);
    if (known) return known;
    const order = yield* this.#sorted(sort);
    this.#orders.set(sort, order);
    return order;
  }

  /** The numbers of the reviews that answer a query, in an order. All of them, for a query that asks nothing. */
  find(query: Query, sort: Sort): Uint32Array {
    return atOnce(this.finding(query, sort));
  }

  /** The same in steps, between which the page may draw. */
  *finding(query: Query, sort: Sort): Generator<undefined, Uint32Array> {
    const order = yield* this.ordering(sort);
    if (query.clauses.length === 0) return order;
    const scores = new Uint16Array(this.#length);
    for (const [i, part] of this.parts.entries()) {
      yield;
      scores.set(matchSegment(part, query), this.#starts[i] ?? 0);
    }
    const hits = withScore(order, scores);
    return sort === 'relevance' ? byScore(hits, scores) : hits;
  }

  get #length(): number {
    return this.parts.reduce((sum, { segment }) => sum + segment.ids.length, 0);
  }

  *#sorted(sort: Sort): Generator<undefined, Uint32Array> {
    if (sort === 'relevance') return yield* this.ordering('saved');
    if (sort === 'saved')
      return yield* sortedBy(this.#live(), descending(this.#column((part) => part.created)));
    const recent = yield* this.ordering('saved');
    yield;
    if (sort === 'published')
      return yield* sortedBy(recent, descending(this.#column((part) => part.published)));
    if (sort === 'score') {
      const scores = this.#column((part) => part.score);
      // Reviews without a number come after the worst.
      return yield* sortedBy(recent, (doc) => {
        const score = scores[doc] ?? Number.NaN;
        return Number.isNaN(score) ? 20_000 : Math.round((100 - score) * 100);
      });
    }
    const ranks = this.#ranks((part) => part[sort]);
    yield;
    return yield* sortedBy(recent, (doc) => ranks[doc] ?? 0);
  }

  /** Those that are not dead, by number. */
  #live(): Uint32Array {
    const live = new Uint32Array(this.#length);
    let next = 0;
    for (const [i, { segment, dead }] of this.parts.entries()) {
      for (let doc = 0; doc < segment.ids.length; doc++)
        if (!isDead(dead, doc)) live[next++] = (this.#starts[i] ?? 0) + doc;
    }
    return live.subarray(0, next);
  }

  #column(of: (segment: Segment) => ArrayLike<number>): Float64Array {
    const column = new Float64Array(this.#length);
    for (const [i, { segment }] of this.parts.entries()) column.set(of(segment), this.#starts[i] ?? 0);
    return column;
  }

  #ranks(of: (segment: Segment) => Names): Uint32Array {
    const names = this.parts.map(({ segment }) => of(segment));
    const ranks = ranksOf(names.map((each) => each.names));
    const all = new Uint32Array(this.#length);
    for (const [i, { of: numbers }] of names.entries())
      all.set(
        numbers.map((name) => ranks[i]?.[name] ?? 0),
        this.#starts[i] ?? 0,
      );
    return all;
  }
}

/** The highest number first. */
function descending(column: Float64Array): (doc: number) => number {
  let most = 0;
  for (const value of column) if (value > most) most = value;
  return (doc) => most - (column[doc] ?? 0);
}
