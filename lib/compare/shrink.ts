import { sum } from './numbers.ts';

/** An estimate and its own variance (its standard error squared). */
export interface Observed {
  value: number;
  variance: number;
}

/** What is to be believed of it, and the interval that holds the truth 95 times in 100. */
export interface Believed {
  value: number;
  low: number;
  high: number;
}

export interface Shrinking {
  /** What the truths lie around, where that is known; otherwise it is estimated. */
  centre?: number;
  /** The least standard deviation of the truths around their centre: a handful of estimates may look alike by chance. */
  least: number;
}

/** Standard deviations on either side that hold 95 in 100 of a normal distribution. */
const Z95 = 1.959963984540054;

/**
 * Draws estimates towards their centre, the more the less is known of each: parametric empirical Bayes for normal means
 * (James & Stein 1961; Morris, "Parametric Empirical Bayes Inference", JASA 78 (1983)). The truths are taken to lie around `centre` with variance T,
 * which is estimated by moments (DerSimonian & Laird, Controlled Clinical Trials 7 (1986)); then an estimate y of variance v is believed to be
 * centre + (y − centre) T / (T + v), with variance T v / (T + v).
 *
 * Around 0, two estimates of 10 and −10, each of variance 20, with weights of 1/20:
 * Q = 100/20 + 100/20 = 10, T = (10 − 2) / (2/20) = 80, so they are believed to be ±10 × 80 / 100 = ±8,
 * with variance 80 × 20 / 100 = 16, hence ± 1.96 × 4 = 7.84.
 */
export function shrink(observed: readonly Observed[], { centre, least }: Shrinking): Believed[] {
  const weights = observed.map(({ variance }) => 1 / variance);
  const weight = sum(weights);
  const fixed = centre ?? sum(observed.map(({ value }, i) => value * (weights[i] ?? 0))) / weight;
  const q = sum(observed.map(({ value }, i) => (value - fixed) ** 2 * (weights[i] ?? 0)));
  const n = observed.length;
  const excess =
    centre === undefined
      ? (q - (n - 1)) / (weight - sum(weights.map((w) => w * w)) / weight)
      : (q - n) / weight;
  const truths = Math.max(Number.isFinite(excess) ? excess : 0, least ** 2);
  const around = centre ?? centreOf(observed, truths);
  return observed.map(({ value, variance }) => {
    const believed = around + ((value - around) * truths) / (truths + variance);
    const half = Z95 * Math.sqrt((truths * variance) / (truths + variance));
    return { value: believed, low: believed - half, high: believed + half };
  });
}

/** The mean of estimates, each weighted by how little it may be off, its own way and from the others'. */
function centreOf(observed: readonly Observed[], truths: number): number {
  const weights = observed.map(({ variance }) => 1 / (variance + truths));
  return sum(observed.map(({ value }, i) => value * (weights[i] ?? 0))) / sum(weights);
}
