import { sum } from './numbers.ts';

/** Critics that fall into two: how many stand low and high, the middle of each, and what share of all spread lies between the two. */
export interface Camps {
  low: { n: number; mean: number };
  high: { n: number; mean: number };
  /** 0 to 1. */
  between: number;
}

/**
 * The split of numbers in rising order into a low and a high camp that leaves the least squares within them (Fisher, "On
 * Grouping for Maximum Homogeneity", JASA 53 (1958)). `undefined` for fewer than two numbers, or if all are equal.
 *
 * 10, 20, 80, 90: means 15 and 85 about 50. All squares 40² + 30² + 30² + 40² = 5000; within 5² × 4 = 100;
 * between 4900 / 5000 = 0.98.
 */
export function camps(risen: ArrayLike<number>): Camps | undefined {
  const n = risen.length;
  const total = sum(risen);
  const centre = total / n;
  const all = sum(Float64Array.from(risen, (x) => (x - centre) ** 2));
  if (n < 2 || all === 0) return undefined;
  let best: Camps | undefined;
  let lower = 0;
  for (let cut = 1; cut < n; cut++) {
    lower += risen[cut - 1] ?? 0;
    const low = { n: cut, mean: lower / cut };
    const high = { n: n - cut, mean: (total - lower) / (n - cut) };
    const between = (low.n * (low.mean - centre) ** 2 + high.n * (high.mean - centre) ** 2) / all;
    if (!best || between > best.between) best = { low, high, between };
  }
  return best;
}

/** Below it, a line of evenly spread numbers would count as two camps: cut in the middle it leaves 3/4 between the halves. */
const MOST_OF_EVEN = 0.8;
/** Camps whose middles are nearer than a quarter of the scale do not contradict each other. */
const LEAST_APART = 30;

/** The camps, if the critics are plainly of two minds: two or more in each, far apart, with little between them. */
export function plainCamps(risen: ArrayLike<number>): Camps | undefined {
  const found = camps(risen);
  if (!found || found.low.n < 2 || found.high.n < 2) return undefined;
  const apart = found.high.mean - found.low.mean;
  return found.between >= MOST_OF_EVEN && apart >= LEAST_APART ? found : undefined;
}
