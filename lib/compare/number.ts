import { overall } from '../scores/judgements.ts';
import type { Score } from '../scores/model.ts';

/** Which of our two numbers stands for a mark: its place on its scale, or its percentile among critics' marks on it. */
export type How = 'linear' | 'calibrated';

/**
 * One number for what a critic thinks of a film, 0 to 100: the mean of the review's counted marks. Expectations,
 * content ratings and what an aggregator made of the review do not count; `undefined` if nothing does.
 *
 * Little White Lies' 3, 4, 4 of 5 (from 1): Anticipation is none, so the mean of 75 and 75, linear: 75.
 */
export function numberOf(scores: readonly Score[], how: How): number | undefined {
  return overall(
    scores.filter((score) => score.givenBy !== 'aggregator'),
    how,
  );
}

/** The number that an aggregator gave a review that carries no mark of its critic's own: kept apart from those. */
export function aggregatorNumberOf(scores: readonly Score[], how: How): number | undefined {
  if (numberOf(scores, how) !== undefined) return undefined;
  return overall(
    scores.filter((score) => score.givenBy === 'aggregator'),
    how,
  );
}
