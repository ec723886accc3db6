import { type Columns, columnsOf } from './columns.ts';
import { ANYWHERE, FIELD_WORDS, FIELDS } from './fields.ts';
import type { Built, SearchDoc } from './model.ts';
import { atOnce } from './rest.ts';
import { Bytes } from './varint.ts';
import { wordsOf } from './words.ts';

/** Terms that are put together in one go. */
const AT_ONCE = 500;
/** Bytes of postings in a block: one is read whole to look up a term in it. */
const BLOCK_BYTES = 32_768;

interface Term {
  postings: Bytes;
  positions: Bytes;
  /** The last document that has it. */
  last: number;
}

/** A term as it occurs in one document. */
interface Occurrence {
  mask: number;
  positions: number[];
}

/**
 * Builds a segment of documents that are handed in by their ids' order, one at a time, so that the work can be cut
 * into slices.
 */
export class SegmentBuilder {
  readonly #docs: Columns[] = [];
  readonly #terms = new Map<string, Term>();
  /** Words so far, which is what it takes of memory. */
  words = 0;

  get size(): number {
    return this.#docs.length;
  }

  add({ texts, exact, ...doc }: SearchDoc): void {
    const number = this.#docs.length;
    for (const [term, { mask, positions }] of occurrences(texts, exact)) {
      let entry = this.#terms.get(term);
      if (!entry) {
        entry = { postings: new Bytes(), positions: new Bytes(), last: 0 };
        this.#terms.set(term, entry);
      }
      entry.postings.push(number - entry.last);
      entry.postings.push(mask);
      entry.last = number;
      entry.positions.push(positions.length);
      let before = 0;
      for (const position of positions) {
        entry.positions.push(position - before);
        before = position;
      }
      this.words += positions.length;
    }
    this.#docs.push(doc);
  }

  /** Closes it. Whoever iterates may rest at each `yield`. */
  *build(): Generator<undefined, Built> {
    const terms = yield* sorted(this.#terms.keys());
    const blocks: Built['blocks'] = [];
    const firsts: string[] = [];
    for (let next = 0; next < terms.length; ) {
      const from = next;
      const [postings, positions] = [new Bytes(), new Bytes()];
      const ends: number[] = [];
      const positionEnds: number[] = [];
      while (next < terms.length && postings.length < BLOCK_BYTES) {
        const term = this.#terms.get(terms[next++] ?? '');
        if (!term) continue;
        postings.append(term.postings);
        positions.append(term.positions);
        ends.push(postings.length);
        positionEnds.push(positions.length);
        if (next % AT_ONCE === 0) yield;
      }
      firsts.push(terms[from] ?? '');
      blocks.push({
        block: {
          terms: terms.slice(from, next).join('\n'),
          ends: Uint32Array.from(ends),
          postings: postings.done(),
        },
        positions: { ends: Uint32Array.from(positionEnds), bytes: positions.done() },
      });
      yield;
    }
    const columns = yield* columnsOf(this.#docs);
    return { segment: { ...columns, firsts }, blocks };
  }
}

/** Sorts by what they begin with, and each such portion by itself: tens of thousands at once would hold the page up. */
function* sorted(terms: Iterable<string>): Generator<undefined, string[]> {
  const portions = new Map<string, string[]>();
  for (const term of terms) {
    const beginning = term.slice(0, 1);
    const portion = portions.get(beginning);
    if (portion) portion.push(term);
    else portions.set(beginning, [term]);
  }
  yield;
  const all: string[] = [];
  for (const beginning of [...portions.keys()].sort()) {
    for (const term of portions.get(beginning)?.sort() ?? []) all.push(term);
    yield;
  }
  return all;
}

function occurrences(texts: SearchDoc['texts'], exact: readonly string[]): Map<string, Occurrence> {
  const found = new Map<string, Occurrence>();
  for (const term of exact) found.set(term, { mask: ANYWHERE, positions: [] });
  const next = new Map<string, number>();
  for (const [field, text] of texts) {
    const { bit, at } = FIELDS[field];
    let position = next.get(field) ?? at * FIELD_WORDS;
    const last = field === 'text' ? Number.POSITIVE_INFINITY : (at + 1) * FIELD_WORDS - 1;
    for (const term of wordsOf(text)) {
      const known = found.get(term);
      if (known) {
        known.mask |= 1 << bit;
        known.positions.push(position);
      } else found.set(term, { mask: 1 << bit, positions: [position] });
      if (position < last) position++;
    }
    // No phrase reaches from one critic's name into the next.
    next.set(field, Math.min(position + 1, last));
  }
  for (const { positions } of found.values()) positions.sort((a, b) => a - b);
  return found;
}

/** Builds a segment at once. */
export function buildSegment(docs: readonly SearchDoc[]): Built {
  const builder = new SegmentBuilder();
  for (const doc of docs.toSorted((a, b) => (a.id < b.id ? -1 : 1))) builder.add(doc);
  return atOnce(builder.build());
}
