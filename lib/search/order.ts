/**
 * Sorts documents by numbers of 0 to 2^48 - 1, the least first, those of one number in the order they come in: a radix
 * sort, because comparing 100,000 one by one would hold the page up. Whoever iterates may rest at each `yield`.
 */
export function* sortedBy(
  docs: Uint32Array,
  key: (doc: number) => number,
): Generator<undefined, Uint32Array> {
  const keys = new Float64Array(docs.length);
  let most = 0;
  for (let i = 0; i < docs.length; i++) {
    const value = key(docs[i] ?? 0);
    keys[i] = value;
    if (value > most) most = value;
  }
  const digits = Math.min(DIGITS, most + 1);
  let order = docs;
  let values = keys;
  for (let unit = 1; unit <= most; unit *= digits) {
    yield;
    const next = new Uint32Array(order.length);
    const nextValues = new Float64Array(order.length);
    const places = new Uint32Array(digits + 1);
    for (const value of values) {
      const after = (Math.floor(value / unit) % digits) + 1;
      places[after] = (places[after] ?? 0) + 1;
    }
    for (let i = 1; i <= digits; i++) places[i] = (places[i] ?? 0) + (places[i - 1] ?? 0);
    for (let i = 0; i < order.length; i++) {
      const value = values[i] ?? 0;
      const digit = Math.floor(value / unit) % digits;
      const place = places[digit] ?? 0;
      places[digit] = place + 1;
      next[place] = order[i] ?? 0;
      nextValues[place] = value;
    }
    order = next;
    values = nextValues;
  }
  return order;
}

const DIGITS = 65_536;

/** Those of the documents that have a score, in the order they come in. */
export function withScore(docs: Uint32Array, scores: Uint16Array): Uint32Array {
  const found = new Uint32Array(docs.length);
  let count = 0;
  for (const doc of docs) if ((scores[doc] ?? 0) > 0) found[count++] = doc;
  return found.slice(0, count);
}

/** Sorts documents by their scores, the highest first, those of one score in the order they come in: by counting, with every letter typed. */
export function byScore(docs: Uint32Array, scores: Uint16Array): Uint32Array {
  let best = 0;
  for (const doc of docs) {
    const score = scores[doc] ?? 0;
    if (score > best) best = score;
  }
  const places = new Uint32Array(best + 2);
  for (const doc of docs) {
    const after = best - (scores[doc] ?? 0) + 1;
    places[after] = (places[after] ?? 0) + 1;
  }
  for (let i = 1; i < places.length; i++) places[i] = (places[i] ?? 0) + (places[i - 1] ?? 0);
  const sorted = new Uint32Array(docs.length);
  for (const doc of docs) {
    const rank = best - (scores[doc] ?? 0);
    const place = places[rank] ?? 0;
    sorted[place] = doc;
    places[rank] = place + 1;
  }
  return sorted;
}

/** The place of each name among all, in order; the empty name's is the last. */
export function ranksOf(lists: readonly (readonly string[])[]): Uint32Array[] {
  const all = [...new Set(lists.flat())].filter((name) => name !== '').sort();
  const ranks = new Map(all.map((name, i) => [name, i]));
  return lists.map((names) => Uint32Array.from(names, (name) => ranks.get(name) ?? all.length));
}
