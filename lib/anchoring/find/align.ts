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
  /** How far the two may run apart, in words. */
  band: number;
  /** How alike a word of the passage is to one of the page, 0 to 1. Off the page: 0. */
  likeness(word: number, place: number): number;
  /** What a word is worth, 0 to 1. */
  worth(word: number): number;
}

/** Words left out or put in cost by the gap, hardly by the word: a sentence, an advert. Another word instead costs little. */
const OPEN = -0.35;
const SKIPPED = -0.01;
const LEFT_OUT = -0.04;
const OTHER = -0.02;
const NEVER = -1e9;

/**
 * Lays a passage on a page: the best global alignment of its words in a band of the page's, with affine gaps (Gotoh 1982). Yields
 * between rows.
 */
export function* align({ count, from, band, likeness, worth }: Lines): Generator<undefined, Alignment> {
  const wide = band * 2 + 1;
  // Three ways to end at a cell: on a word (0), with words of the page skipped (1), with words of the passage left out (2).
  let rows = [0, 1, 2].map((way) => new Float64Array(wide).fill(way === 0 ? 0 : NEVER));
  const came = new Uint8Array((count + 1) * wide);
  for (let word = 0; word < count; word++) {
    const next = [0, 1, 2].map(() => new Float64Array(wide).fill(NEVER));
    const value = worth(word);
    for (let k = 0; k < wide; k++) {
      const alike = likeness(word, from + word + k);
      const [on, onBy] = best(rows, k, 0, 0, 0);
      const [skip, skipBy] = best(next, k - 1, OPEN, SKIPPED, OPEN);
      const [out, outBy] = best(rows, k + 1, OPEN, OPEN, LEFT_OUT);
      set(next, 0, k, on + (alike > 0 ? alike * value : OTHER));
      set(next, 1, k, skip);
      set(next, 2, k, out);
      came[(word + 1) * wide + k] = onBy | (skipBy << 2) | (outBy << 4);
    }
    rows = next;
    if (word % 8 === 7) yield;
  }
  return trace(rows, came, { count, from, band, likeness, worth });
}

function best(
  rows: readonly Float64Array[],
  k: number,
  after0: number,
  after1: number,
  after2: number,
): [score: number, way: number] {
  const a = (rows[0]?.[k] ?? NEVER) + after0;
  const b = (rows[1]?.[k] ?? NEVER) + after1;
  const c = (rows[2]?.[k] ?? NEVER) + after2;
  if (a >= b && a >= c) return [a, 0];
  return b >= c ? [b, 1] : [c, 2];
}

function set(rows: readonly Float64Array[], way: number, k: number, score: number): void {
  const row = rows[way];
  if (row) row[k] = score;
}

function trace(rows: readonly Float64Array[], came: Uint8Array, lines: Lines): Alignment {
  const { count, from, band, likeness } = lines;
  const wide = band * 2 + 1;
  const places = new Int32Array(count).fill(-1);
  const alike = new Float64Array(count);
  let k = 0;
  let [top, way] = best(rows, 0, 0, 0, 0);
  for (let at = 1; at < wide; at++) {
    const [score, by] = best(rows, at, 0, 0, 0);
    if (score > top) [top, way, k] = [score, by, at];
  }
  for (let word = count; word > 0; ) {
    const by = ((came[word * wide + k] ?? 0) >> (way * 2)) & 3;
    if (way === 0) {
      word--;
      places[word] = from + word + k;
      alike[word] = likeness(word, from + word + k);
    } else if (way === 1) k--;
    else {
      word--;
      k++;
    }
    way = by;
  }
  return { places, alike };
}
