import { sum } from './numbers.ts';
import { type Believed, type Shrinking, shrink } from './shrink.ts';

/** Differences counted up: how many, their mean, and the squares about it. */
export interface Tally {
  n: number;
  mean: number;
  squares: number;
}

/** A mean of differences, never without its `n`: `raw` as counted, and what is believed of it (`shrink`). */
export interface Estimate extends Believed {
  n: number;
  raw: number;
}

export interface Estimating extends Shrinking {
  /** Standard deviation of single differences that is assumed as long as few are known. */
  usual: number;
}

/** The assumed standard deviation weighs as much as this many differences. */
const ASSUMED = 8;

export const emptyTally = (): Tally => ({ n: 0, mean: 0, squares: 0 });

/** Counts one difference in (Welford, Technometrics 4 (1962)). */
export function count(tally: Tally, difference: number): void {
  tally.n += 1;
  const off = difference - tally.mean;
  tally.mean += off / tally.n;
  tally.squares += off * (difference - tally.mean);
}

/**
 * Estimates the true mean behind each tally. Single differences are taken to vary alike in all tallies, so their variance is pooled
 * (and helped by `usual` while there are few): a voice with one film has none of its own. Tallies of none give `undefined`.
 *
 * Two tallies of two, means ±10 and squares 40 each, `usual` 0 counted as 8: the variance is 80 / (2 + 8) = 8 and of each mean 4;
 * around 0, Q = 50, T = (50 − 2) / 0.5 = 96, so ±10 is believed to be ±10 × 96 / 100 = ±9.6.
 */
export function estimate(tallies: readonly Tally[], how: Estimating): (Estimate | undefined)[] {
  const squares = sum(tallies.map((tally) => tally.squares));
  const free = sum(tallies.map((tally) => Math.max(tally.n - 1, 0)));
  const single = (squares + ASSUMED * how.usual ** 2) / (free + ASSUMED);
  const known = tallies.filter((tally) => tally.n > 0);
  const believed = shrink(
    known.map(({ n, mean }) => ({ value: mean, variance: single / n })),
    how,
  );
  const estimates = new Map(
    known.map((tally, i) => {
      const { value = 0, low = 0, high = 0 } = believed[i] ?? {};
      return [tally, { n: tally.n, raw: tally.mean, value, low, high }];
    }),
  );
  return tallies.map((tally) => estimates.get(tally));
}
