import { blockOf } from '../describe.ts';
import { foldText } from '../text/fold.ts';
import { type PageText, WORD } from '../text/page-text.ts';
import type { Spot } from './spot.ts';
import { surroundingsOf } from './surroundings.ts';
import type { Wanted } from './wanted.ts';

/** Quotes of at least so many letters are told by their words; shorter ones need what stands around them. */
const TELLING = 24;
/** Places looked at: a short word may stand in a hundred. */
const MOST = 200;

/** The places where the passage's very letters stand, likeliest first. */
export function exactSpots(page: PageText, wanted: Wanted): Spot[] {
  const { letters } = wanted;
  const spots: Spot[] = [];
  for (
    let first = page.letters.indexOf(letters);
    first >= 0 && spots.length < MOST;
    first = page.letters.indexOf(letters, first + 1)
  ) {
    const end = first + letters.length;
    if (letters.length < TELLING && !hasEdges(page, wanted, first, end)) continue;
    spots.push({ first, end, ...scored(page, wanted, first, end) });
  }
  return spots.sort((a, b) => b.confidence - a.confidence);
}

/** Whether whole words are whole words here too. */
function hasEdges(page: PageText, { wholeStart, wholeEnd }: Wanted, first: number, end: number): boolean {
  const begins = (letter: number) =>
    letter >= page.letters.length || ((page.flags[letter] ?? 0) & WORD) === WORD;
  return (!wholeStart || begins(first)) && (!wholeEnd || begins(end));
}

function scored(
  page: PageText,
  wanted: Wanted,
  first: number,
  end: number,
): Pick<Spot, 'confidence' | 'how'> {
  const { before, after } = surroundingsOf(page, wanted, first, end);
  const around =
    ((before ?? 0) + (after ?? 0)) / Math.max(1, [before, after].filter((side) => side !== undefined).length);
  const best = Math.max(before ?? 0, after ?? 0);
  const own = Math.min(1, wanted.letters.length / TELLING);
  const near = nearness(page, wanted, first);
  const block = sameBlock(page, wanted, first) ? 1 : 0;
  const words = own * own * 0.6;
  const confidence = Math.min(
    1,
    words + (1 - words) * (0.55 * best + 0.33 * around + 0.06 * near + 0.06 * block),
  );
  return { confidence, how: best > 0.3 ? 'surroundings' : 'words' };
}

/** 1 at the place where it stood, less further away. */
export function nearness(page: PageText, { start }: Wanted, letter: number): number {
  if (start === undefined) return 0;
  return 1 / (1 + Math.abs((page.places[letter] ?? 0) - start) / 2000);
}

function sameBlock(page: PageText, { heading, block }: Wanted, letter: number): boolean {
  if (block === undefined) return false;
  const here = blockOf(page, letter);
  return here.block === block && foldText(here.heading) === heading;
}
