import type { Evidence } from './spot.ts';

/** What the evidence for a spot is worth: a logistic model, its weights fitted to mutated pages (docs/decisions/0019). */
export function scoreOf(evidence: Evidence): number {
  const { kept, spread, before, after, telling, length, only, near, block, edges, repeated } = evidence;
  const best = Math.max(before, after);
  const other = Math.min(before, after);
  const words = kept * (0.4 + 4 * telling + 7.1 * length);
  const around = (2 + 3.3 * kept) * best + (2.9 + 6.6 * kept) * other;
  const place = 0.7 * near + 0.8 * block + edges - 3.5 * repeated;
  return (
    words +
    around +
    3.7 * spread -
    1.5 * length +
    5 * only * (1 - repeated) * Math.sqrt(telling) +
    place -
    11.3
  );
}

export const confidenceOf = (score: number): number => 1 / (1 + Math.exp(-score));
