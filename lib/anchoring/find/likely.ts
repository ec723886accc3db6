import type { PageText } from '../text/page-text.ts';
import { type Alignment, align } from './align.ts';
import { type PageWords, wordsOf } from './page-words.ts';
import { placeEvidence, TELLING } from './place-evidence.ts';
import { confidenceOf, scoreOf } from './score.ts';
import { seedsOf } from './seeds.ts';
import type { Spot } from './spot.ts';
import type { Wanted } from './wanted.ts';
import { isNearly, weightOf } from './weigh.ts';

/** Words next to the passage that count as its surroundings. */
const NEXT = 8;
/** A spot less sure than this is not even offered. */
const LEAST = 0.15;

/** The places where words much like the passage's stand, in no order. Yields between bits of work. */
export function* likelySpots(text: PageText, wanted: Wanted): Generator<undefined, Spot[]> {
  const page = yield* wordsOf(text);
  yield;
  const { words } = wanted;
  const weights = words.map((word) => weightOf(page, word));
  const ids = words.map((word) => page.known.get(word) ?? -1);
  const likeness = (word: number, place: number): number => {
    if (place < 0 || place >= page.count) return 0;
    const id = page.ids[place] ?? -1;
    if (id === ids[word]) return 1;
    return isNearly(words[word] ?? '', page.names[id] ?? '') ? 0.8 : 0;
  };
  const spots: Spot[] = [];
  for (const seed of seedsOf(page, wanted)) {
    const band = Math.min(120, 30 + (wanted.count >> 1));

    const laid = yield* align({
      count: words.length,
      from: seed - band,
      wide: band * 2 + 1,
      likeness,
      worth: weights,
    });
    const spot = spotOf(text, page, wanted, weights, laid);
    if (spot && spot.confidence >= LEAST) spots.push(spot);
    yield;
  }
  return spots;
}

/** What an alignment says: where the passage would stand, and how sure that is. */
function spotOf(
  text: PageText,
  page: PageWords,
  wanted: Wanted,
  weights: readonly number[],
  { places, alike }: Alignment,
): Spot | undefined {
  const { before, count, words } = wanted;
  const own = Array.from(places.slice(before, before + count));
  const from = own.find((place) => place >= 0);
  const to = own.findLast((place) => place >= 0);
  if (from === undefined || to === undefined) return undefined;
  const reach = NEXT + (wanted.letters.length < TELLING ? 2 : NEXT);
  const share = (start: number, end: number, near?: number) => {
    let kept = 0;
    let all = 0;
    for (let word = Math.max(0, start); word < Math.min(words.length, end); word++) {
      const weight = weights[word] ?? 0;
      all += weight;
      const far = near !== undefined && Math.abs((places[word] ?? 0) - near) > reach;
      if (!far) kept += weight * (alike[word] ?? 0);
    }
    return all > 0 ? kept / all : 0;
  };
  const first = page.at[from] ?? 0;
  const end = page.at[to + 1] ?? text.letters.length;
  const evidence = {
    kept: share(before, before + count),
    only: 0,
    spread: Math.min(count / (to - from + 1), (to - from + 1) / count),
    before: share(before - NEXT, before, from),
    after: share(before + count, before + count + NEXT, to),
    ...placeEvidence(text, wanted, first, end),
  };
  const score = scoreOf(evidence);
  return { first, end, evidence, score, confidence: confidenceOf(score), how: 'likeness' };
}
