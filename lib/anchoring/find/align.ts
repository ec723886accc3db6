/** How words of a passage lie on words of a page. */
export interface Alignment {
  /** Of each word of the passage, the index of the word of the page that stands in its place, or -1. */
  places: Int32Array;
  /** Of each word, how alike the two are: 1 the same, 0 another. */
  alike: Float64Array;
}

export interface Lines {
  count: number;
  /** The first of the page's words that the passage's first word may lie on. */
  from: number;
  /** How many of the page's words it may lie on: how far the two may run apart. */
  wide: number;
  /** How alike a word of the passage is to one of the page, 0 to 1. Off the page: 0. */
  likeness(word: number, place: number): number;
  /** What each word is worth, 0 to 1. */
  worth: readonly number[];
}

/** Words left out or put in cost by the gap, hardly by the word: a sentence, an advert. Another word instead costs little. */
const OPEN = -0.4;
const SKIPPED = -0.02;
const LEFT_OUT = -0.04;
const OTHER = -0.02;
const NEVER = -1e9;

/** The ways to end at a cell: on a word, with words of the page skipped, with words of the passage left out. */
const ON = 0;
const SKIP = 1;
const OUT = 2;

const line = (wide: number, value: number) => new Float64Array(wide + 1).fill(value);

/**
 * Lays a passage on a page: the best alignment of all its words in a band of the page's, with affine gaps (Gotoh 1982).
 * Yields between rows.
 */
export function* align(lines: Lines): Generator<undefined, Alignment> {
  const { count, from, wide, likeness, worth } = lines;
  // One cell more than the band is wide, that is never reached.
  let [on, skip, out] = [line(wide, 0), line(wide, NEVER), line(wide, NEVER)];
  on[wide] = NEVER;
  let [nextOn, nextSkip, nextOut] = [line(wide, NEVER), line(wide, NEVER), line(wide, NEVER)];
  const came = new Uint8Array(count * wide);
  for (let word = 0; word < count; word++) {
    const value = worth[word] ?? 0;
    for (let k = 0; k < wide; k++) {
      const alike = likeness(word, from + word + k);
      const [a, b, c] = [on[k] ?? NEVER, skip[k] ?? NEVER, out[k] ?? NEVER];
      const onBy = a >= b ? (a >= c ? ON : OUT) : b >= c ? SKIP : OUT;
      nextOn[k] = Math.max(a, b, c) + (alike > 0 ? alike * value : OTHER);

      const [d, e] = [on[k + 1] ?? NEVER, out[k + 1] ?? NEVER];
      const f = (skip[k + 1] ?? NEVER) + OPEN;
      const outBy = d + OPEN >= e + LEFT_OUT ? (d + OPEN >= f ? ON : SKIP) : e + LEFT_OUT >= f ? OUT : SKIP;
      nextOut[k] = Math.max(d + OPEN, e + LEFT_OUT, f);

      const g = k > 0 ? (nextOn[k - 1] ?? NEVER) + OPEN : NEVER;
      const h = k > 0 ? (nextSkip[k - 1] ?? NEVER) + SKIPPED : NEVER;
      const i = k > 0 ? (nextOut[k - 1] ?? NEVER) + OPEN : NEVER;
      const skipBy = g >= h ? (g >= i ? ON : OUT) : h >= i ? SKIP : OUT;
      nextSkip[k] = Math.max(g, h, i);
      came[word * wide + k] = onBy | (skipBy << 2) | (outBy << 4);
    }
    [on, skip, out, nextOn, nextSkip, nextOut] = [nextOn, nextSkip, nextOut, on, skip, out];
    [on[wide], skip[wide], out[wide]] = [NEVER, NEVER, NEVER];
    if (word % 16 === 15) yield;
  }
  return trace([on, skip, out], came, lines);
}

/** Goes back along the best way. */
function trace(ends: readonly Float64Array[], came: Uint8Array, lines: Lines): Alignment {
  const { count, from, wide, likeness } = lines;
  const places = new Int32Array(count).fill(-1);
  const alike = new Float64Array(count);
  let [k, way, top] = [0, ON, NEVER];
  for (const [by, row] of ends.entries())
    for (let at = 0; at < wide; at++) {
      const score = row[at] ?? NEVER;
      if (score > top) [k, way, top] = [at, by, score];
    }
  for (let word = count - 1; word >= 0; ) {
    const by = ((came[word * wide + k] ?? 0) >> (way * 2)) & 3;
    if (way === SKIP) k--;
    else {
      if (way === ON) {
        places[word] = from + word + k;
        alike[word] = likeness(word, from + word + k);
      } else k++;
      word--;
    }
    way = by;
  }
  return { places, alike };
}
