import type { Names, SearchDoc, Segment } from './model.ts';

/** What of a document is not words. */
export type Columns = Omit<SearchDoc, 'texts' | 'exact'>;

/** The columns of some documents, by which they are sorted and filtered. Whoever iterates may rest at each `yield`. */
export function* columnsOf(docs: readonly Columns[]): Generator<undefined, Omit<Segment, 'firsts'>> {
  const numbers = {
    ids: docs.map((doc) => doc.id),
    created: Float64Array.from(docs, (doc) => doc.created),
    year: Uint16Array.from(docs, (doc) => doc.year),
    score: Float32Array.from(docs, (doc) => doc.score),
    has: Uint8Array.from(docs, (doc) => doc.has),
  };
  yield;
  const published = Float64Array.from(docs, (doc) => moment(doc.published));
  yield;
  const film = namesOf(docs.map((doc) => doc.film));
  yield;
  const critic = namesOf(docs.map((doc) => doc.critic));
  yield;
  return { ...numbers, published, film, critic, outlet: namesOf(docs.map((doc) => doc.outlet)) };
}

/** An ISO date as YYYYMMDDhhmm. */
function moment(date: string): number {
  return Number(date.replace(/\D/g, '').slice(0, 12).padEnd(12, '0'));
}

function namesOf(values: readonly string[]): Names {
  const names = [...new Set(values)].sort();
  const number = new Map(names.map((name, i) => [name, i]));
  return { names, of: Uint32Array.from(values, (value) => number.get(value) ?? 0) };
}
