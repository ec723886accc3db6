import { UNSPACED } from '../text/fold.ts';
import { type PageText, WORD } from '../text/page-text.ts';

/** The words of a page, numbered, with where each of them stands. */
export interface PageWords {
  /** Of each word in reading order, its first letter; one more at the end. */
  at: Uint32Array;
  /** Of each word in reading order, which it is. */
  ids: Uint32Array;
  count: number;
  /** Every word there is, and its number. */
  known: ReadonlyMap<string, number>;
  /** By number, the word. */
  names: readonly string[];
  /** By number, where it stands, as indexes of words. */
  where: readonly number[][];
}

const read = new WeakMap<PageText, PageWords>();

/** Letters that are cut between two yields. */
const STEP = 4096;

/** The words of a page, cut once. Yields between bits of work. */
export function* wordsOf(page: PageText): Generator<undefined, PageWords> {
  const known = read.get(page);
  if (known) return known;
  const words = yield* cut(page);
  read.set(page, words);
  return words;
}

function* cut({ letters, flags }: PageText): Generator<undefined, PageWords> {
  const at: number[] = [];
  const ids: number[] = [];
  const known = new Map<string, number>();
  const where: number[][] = [];
  const unspaced = UNSPACED.test(letters);
  let from = 0;
  for (let to = 1; to <= letters.length; to++) {
    if (to % STEP === 0) yield;
    const ends =
      to === letters.length ||
      ((flags[to] ?? 0) & WORD) !== 0 ||
      (unspaced && (UNSPACED.test(letters[to] ?? '') || UNSPACED.test(letters[to - 1] ?? '')));
    if (!ends) continue;
    const word = letters.slice(from, to);
    let id = known.get(word);
    if (id === undefined) {
      id = where.length;
      known.set(word, id);
      where.push([]);
    }
    where[id]?.push(at.length);
    at.push(from);
    ids.push(id);
    from = to;
  }
  const count = at.length;
  at.push(letters.length);
  return {
    at: Uint32Array.from(at),
    ids: Uint32Array.from(ids),
    count,
    known,
    names: [...known.keys()],
    where,
  };
}
