import type { PageText } from '../text/page-text.ts';
import type { Wanted } from './wanted.ts';

/** Letters around a spot in which what stood next to the passage is looked for; an advert or two fit in between. */
const REACH = 900;
/** Letters of what stood next to it that are looked for as one. */
const CHUNK = 14;

/** How well what stands around letters `first` to `end` (not in it) is what stood around the passage: 0 to 1 for each side, undefined where nothing stood. */
export interface Surroundings {
  before: number | undefined;
  after: number | undefined;
}

/** Compares the surroundings of a spot with those of the passage. */
export function surroundingsOf(page: PageText, wanted: Wanted, first: number, end: number): Surroundings {
  const { letters } = page;
  const before = letters.slice(Math.max(0, first - REACH), first);
  const after = letters.slice(end, end + REACH);
  // A page that had nothing else than the passage and still has nothing else.
  if (!wanted.prefix && !wanted.suffix && !before && !after) return { before: 1, after: 1 };
  return {
    before: sideOf(reversed(wanted.prefix), reversed(before)),
    after: sideOf(wanted.suffix, after),
  };
}

const reversed = (text: string) => text.split('').toReversed().join('');

/** How much of the text that stood next to a passage stands there still: `next` begins at the passage and leads away from it. */
function sideOf(next: string, found: string): number | undefined {
  // It was the page's first or last words, and is again: that alone tells little.
  if (!next) return found ? undefined : 0.3;
  const enough = Math.min(next.length, 24);
  let same = 0;
  while (same < enough && next[same] === found[same]) same++;
  if (same === enough) return 1;
  let chunks = 0;
  let weight = 0;
  let total = 0;
  for (let at = 0; at + Math.min(CHUNK, next.length) <= next.length; at += CHUNK) {
    chunks++;
    const share = 1 / chunks;
    total += share;
    if (found.includes(next.slice(at, at + CHUNK))) weight += share;
  }
  return Math.max(same / enough, total > 0 ? (0.9 * weight) / total : 0);
}
