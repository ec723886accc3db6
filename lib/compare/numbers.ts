/** The sum, the halves' sums added: the error grows with the logarithm of the length. Higham, SIAM J. Sci. Comput. 14 (1993). */
export function sum(numbers: ArrayLike<number>, from = 0, to = numbers.length): number {
  if (to - from <= 32) {
    let total = 0;
    for (let i = from; i < to; i++) total += numbers[i] ?? 0;
    return total;
  }
  const middle = (from + to) >> 1;
  return sum(numbers, from, middle) + sum(numbers, middle, to);
}

/** The arithmetic mean; NaN for none. */
export function mean(numbers: ArrayLike<number>): number {
  return sum(numbers) / numbers.length;
}

/** The sample variance, over n − 1; NaN for fewer than two. 2, 4, 9: mean 5, (9 + 1 + 16) / 2 = 13. */
export function variance(numbers: ArrayLike<number>): number {
  if (numbers.length < 2) return Number.NaN;
  const centre = mean(numbers);
  return sum(Float64Array.from(numbers, (x) => (x - centre) ** 2)) / (numbers.length - 1);
}

/** In rising order; the argument stays as it is. */
export function rising(numbers: ArrayLike<number>): Float64Array {
  return Float64Array.from(numbers).sort();
}

/**
 * The value that a share `p` (0 to 1) of numbers in rising order does not exceed, on the line between neighbours:
 * type 7 of Hyndman & Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996), the
 * usual one of R, NumPy and spreadsheets. NaN for none.
 *
 * 10, 20, 40, 80 at 0.25: place 0.75 from the first, so 10 + 0.75 × 10 = 17.5.
 */
export function quantile(risen: ArrayLike<number>, p: number): number {
  const at = (risen.length - 1) * p;
  const [below, above] = [risen[Math.floor(at)] ?? Number.NaN, risen[Math.ceil(at)] ?? Number.NaN];
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * By how much two of the numbers, drawn at random, differ in the middle: Gini's mean difference (Gini, "Variabilità e
 * mutabilità", 1912), over the n (n − 1) / 2 pairs; NaN for fewer than two. In rising order, the i-th of n stands
 * above i − 1 others and below n − i, which makes it one pass: Σ (2 i − n − 1) x_i over the number of pairs.
 *
 * 20, 60, 100: the pairs differ by 40, 40 and 80, in the middle 53.3.
 */
export function meanDifference(risen: ArrayLike<number>): number {
  const n = risen.length;
  if (n < 2) return Number.NaN;
  const parts = Float64Array.from(risen, (x, i) => (2 * (i + 1) - n - 1) * x);
  return sum(parts) / ((n * (n - 1)) / 2);
}
