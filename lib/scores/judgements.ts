import { calibrated } from './calibrated.ts';
import { linear } from './linear.ts';
import type { Score } from './model.ts';

/**
 * The scores by which the critic judges: no expectations, no content ratings, and no aggregator's mark
 * where there is one of the critic's own.
 */
export function judgements(scores: Score[]): Score[] {
  const judging = scores.filter((score) => score.role === undefined);
  const own = judging.filter((score) => score.givenBy !== 'aggregator');
  return own.length ? own : judging;
}

const isWhole = ({ part }: Score) => part === undefined || /overall|total|final|gesamt|global/i.test(part);

/**
 * One number for a review, 0 to 100: the mean of its judgements' numbers; of those for the whole film only,
 * where there are such beside marks for its parts. `undefined` if no judgement has a number.
 */
export function overall(scores: Score[], how: 'linear' | 'calibrated'): number | undefined {
  const judging = judgements(scores);
  const whole = judging.filter(isWhole);
  const place = how === 'linear' ? linear : calibrated;
  const numbers = (whole.length ? whole : judging).map(place).filter((n) => n !== undefined);
  return numbers.length ? numbers.reduce((sum, n) => sum + n, 0) / numbers.length : undefined;
}
