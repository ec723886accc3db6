/**
 * Sorts documents by numbers of 0 to 2^48 - 1, the least first, those of one number in the order they come in: a radix
 * sort, because comparing 100,000 one by one would hold the page up.
 */
export function sortedBy(docs: Uint32Array, key: (doc: number) => number): Uint32Array {
  const keys = Float64Array.from(docs, key);
  let most = 0;
  for (const value of keys) if (value > most) most = value;
  let order = docs;
  let values = keys;
  for (let unit = 1; unit <= most; unit *= DIGITS) {
    const next = new Uint32Array(order.length);
    const nextValues = new Float64Array(order.length);
    const places = new Uint32Array(DIGITS + 1);
    for (const value of values) places[digit(value, unit) + 1] = (places[digit(value, unit) + 1] ?? 0) + 1;
    for (let i = 1; i <= DIGITS; i++) places[i] = (places[i] ?? 0) + (places[i - 1] ?? 0);
    for (let i = 0; i < order.length; i++) {
      const value = values[i] ?? 0;
      const place = places[digit(value, unit)] ?? 0;
      places[digit(value, unit)] = place + 1;
      next[place] = order[i] ?? 0;
      nextValues[place] = value;
    }
    order = next;
    values = nextValues;
  }
  return order;
}

const DIGITS = 65_536;

function digit(value: number, unit: number): number {
  return Math.floor(value / unit) % DIGITS;
}

/** The place of each name among all, in order; the empty name's is the last. */
export function ranksOf(lists: readonly (readonly string[])[]): Uint32Array[] {
  const all = [...new Set(lists.flat())].filter((name) => name !== '').sort();
  const ranks = new Map(all.map((name, i) => [name, i]));
  return lists.map((names) => Uint32Array.from(names, (name) => ranks.get(name) ?? all.length));
}
