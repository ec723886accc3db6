import type { PageText } from '../text/page-text.ts';
import { TELLING } from './place-evidence.ts';
import type { Evidence } from './spot.ts';
import type { Wanted } from './wanted.ts';

/** Letters around a spot in which what stood next to the passage is looked for; an advert or two fit in between. */
const REACH = 900;
/** Letters of what stood next to it that are looked for as one. */
const CHUNK = 14;
/** Letters that are enough to know a text again. */
const ENOUGH = 24;

/** How much of what stood around the passage stands around letters `first` to `end` (not in it). */
export function surroundingsOf(
  page: PageText,
  wanted: Wanted,
  first: number,
  end: number,
): Pick<Evidence, 'before' | 'after'> {
  const { letters } = page;
  const before = letters.slice(Math.max(0, first - REACH), first);
  const after = letters.slice(end, end + REACH);
  // A page that had nothing else than the passage and those few words, and still has nothing else.
  if (before === wanted.prefix && after === wanted.suffix) return { before: 1, after: 1 };
  const loose = 0.3 + 0.7 * Math.min(1, wanted.letters.length / TELLING);
  return {
    before: sideOf(reversed(wanted.prefix), reversed(before), loose),
    after: sideOf(wanted.suffix, after, loose),
  };
}

const reversed = (text: string) => text.split('').toReversed().join('');

/**
 * `next` and `found` begin at the passage and lead away from it. `loose`: what text counts that is there, but apart; a word
 * or two stand in many places not far from each other.
 */
function sideOf(next: string, found: string, loose: number): number {
  // It was the page's first or last words, and is again: that alone tells little.
  if (!next) return found ? 0 : 0.3;
  const enough = Math.min(next.length, ENOUGH);
  let same = 0;
  while (same < enough && next[same] === found[same]) same++;
  // The start or end of a page cuts what stands next to a passage short: less of it tells less.
  const whole = Math.min(1, 0.3 + (0.7 * enough) / ENOUGH);
  if (same === enough) return whole;
  let weight = 0;
  let total = 0;
  for (let at = 0; at + CHUNK <= next.length; at += CHUNK) {
    const share = 1 / (1 + at / CHUNK);
    total += share;
    const place = found.indexOf(next.slice(at, at + CHUNK));
    // The further from where it should be, the less.
    if (place >= 0)
      weight += share * (place - at < CHUNK ? 0.95 : loose * Math.max(0.5, 0.85 - place / 2000));
  }
  return Math.max((whole * same) / enough, total > 0 ? weight / total : 0);
}
