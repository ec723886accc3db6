import type { Score } from './model.ts';
import { BY_BEST, LETTER_STEPS, type Percentiles } from './percentiles.ts';
import { letterStep } from './steps.ts';

function between(known: Percentiles, value: number): number | undefined {
  const above = known.findIndex(([mark]) => mark >= value);
  const [mark, percentile] = known[above] ?? [];
  if (mark === undefined || percentile === undefined) return undefined;
  const below = known[above - 1];
  if (!below || mark === value) return mark === value ? percentile : undefined;
  return below[1] + ((value - below[0]) / (mark - below[0])) * (percentile - below[1]);
}

/**
 * A score's middle percentile among critics' scores on its scale, 0 to 100: how rare such praise is.
 * Known for stars and points out of 4, 5 and 10 and for letters; `undefined` for every other scale,
 * for verdicts and for content ratings.
 */
export function calibrated(score: Score): number | undefined {
  if (score.role === 'content') return undefined;
  if (score.kind === 'letter') {
    const step = letterStep(String(score.value));
    return step === undefined ? undefined : between(LETTER_STEPS, step);
  }
  const known = score.best === null || score.kind === 'percent' ? undefined : BY_BEST[score.best];
  return known && typeof score.value === 'number' ? between(known, score.value) : undefined;
}
