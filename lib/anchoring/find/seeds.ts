import type { PageWords } from './page-words.ts';
import type { Wanted } from './wanted.ts';
import { weightOf } from './weigh.ts';

/** Words that stand more often than this on the page lead nowhere. */
const COMMON = 60;
/** Places looked at closely. */
const MOST = 6;
/** Words by which neighbours may have moved against each other, as a power of two. */
const WIDE = 4;

/**
 * Where on the page the passage with its surroundings might begin, as indexes of words, likeliest first: where many of its words
 * stand as far apart as they did.
 */
export function seedsOf(page: PageWords, { words, before, count }: Wanted): number[] {
  const votes = new Map<number, { weight: number; at: number }>();
  for (const [at, word] of words.entries()) {
    const id = page.known.get(word);
    const places = id === undefined ? [] : (page.where[id] ?? []);
    if (places.length > COMMON) continue;
    const own = at >= before && at < before + count;
    const weight = weightOf(page, word) * (own ? 1 : 0.6);
    for (const place of places) {
      const start = place - at;
      // Each votes for two overlapping stretches, so that neighbours share one.
      for (const bucket of [start >> WIDE, (start >> WIDE) + ((start >> (WIDE - 1)) & 1 ? 1 : -1)]) {
        const vote = votes.get(bucket);
        if (vote) vote.weight += weight;
        else votes.set(bucket, { weight, at: start });
      }
    }
  }
  const ranked = [...votes].sort((a, b) => b[1].weight - a[1].weight);
  const seeds: [bucket: number, at: number][] = [];
  for (const [bucket, { at }] of ranked) {
    if (seeds.some(([taken]) => Math.abs(taken - bucket) <= 1)) continue;
    seeds.push([bucket, at]);
    if (seeds.length === MOST) break;
  }
  return seeds.map(([, at]) => at);
}
