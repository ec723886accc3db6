import { inversions } from './inversions.ts';

/**
 * Kendall's rank agreement tau-b of two lists of equal length, −1 to 1: of all pairs of places, those in the same order in both lists
 * less those in opposite orders, over the geometric mean of the pairs untied in each list (Kendall, "The Treatment of
 * Ties in Ranking Problems", Biometrika 33 (1945)), counted in n log n steps (Knight, JASA 61 (1966)). NaN if one of the lists is all ties.
 *
 * Taken before Spearman's rho because it means something ("of two films, how much likelier is it that we order them alike
 * than not?"), because it minds the many ties of star scales, and because its interval is the better one for few films.
 *
 * 20, 40, 40, 80 and 10, 30, 20, 30: six pairs; (2,3) is tied in the first, (2,4) in the second; the other four go
 * the same way. 4 / √(5 × 5) = 0.8.
 */
export function tauB(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const n = a.length;
  const order = Array.from({ length: n }, (_, i) => i).sort(
    (i, j) => (a[i] ?? 0) - (a[j] ?? 0) || (b[i] ?? 0) - (b[j] ?? 0),
  );
  const [xs, ys] = [Float64Array.from(order, (i) => a[i] ?? 0), Float64Array.from(order, (i) => b[i] ?? 0)];
  const pairs = (n * (n - 1)) / 2;
  const tiedBoth = tiedPairs(n, (i) => xs[i] === xs[i - 1] && ys[i] === ys[i - 1]);
  const tiedX = tiedPairs(n, (i) => xs[i] === xs[i - 1]);
  const against = inversions(ys);
  // `inversions` has put them in rising order.
  const tiedY = tiedPairs(n, (i) => ys[i] === ys[i - 1]);
  const concordantLess = pairs - tiedX - tiedY + tiedBoth - 2 * against;
  return concordantLess / Math.sqrt((pairs - tiedX) * (pairs - tiedY));
}

/** Pairs within runs of equal neighbours. */
function tiedPairs(n: number, likeTheOneBefore: (i: number) => boolean): number {
  let [pairs, run] = [0, 0];
  for (let i = 1; i < n; i++) {
    run = likeTheOneBefore(i) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}
