import { isOnly } from '../describe.ts';
import { type PageText, WORD } from '../text/page-text.ts';
import { placeEvidence, TELLING } from './place-evidence.ts';
import { confidenceOf, scoreOf } from './score.ts';
import type { Spot } from './spot.ts';
import { surroundingsOf } from './surroundings.ts';
import type { Wanted } from './wanted.ts';

/** Places looked at: a short word may stand in a hundred. */
const MOST = 200;

/** The places where the passage's very letters stand, likeliest first. */
export function exactSpots(page: PageText, wanted: Wanted): Spot[] {
  const { letters } = wanted;
  const spots: Spot[] = [];
  const only = wanted.only && isOnly(page, letters) ? 1 : 0;
  for (
    let first = page.letters.indexOf(letters);
    first >= 0 && spots.length < MOST;
    first = page.letters.indexOf(letters, first + 1)
  ) {
    const end = first + letters.length;
    if (letters.length < TELLING && !hasEdges(page, wanted, first, end)) continue;
    const sides = surroundingsOf(page, wanted, first, end);
    const evidence = { kept: 1, spread: 1, only, ...sides, ...placeEvidence(page, wanted, first, end) };
    const score = scoreOf(evidence);
    const how = Math.max(sides.before, sides.after) > 0.3 ? 'surroundings' : 'words';
    spots.push({ first, end, evidence, score, confidence: confidenceOf(score), how });
  }
  return spots.sort((a, b) => b.score - a.score);
}

/** Whether whole words are whole words here too. */
function hasEdges(page: PageText, { wholeStart, wholeEnd }: Wanted, first: number, end: number): boolean {
  const begins = (letter: number) =>
    letter >= page.letters.length || ((page.flags[letter] ?? 0) & WORD) === WORD;
  return (!wholeStart || begins(first)) && (!wholeEnd || begins(end));
}
