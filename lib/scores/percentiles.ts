/**
 * The middle percentile of each mark among critics' marks on that scale: the share of marks below it plus
 * half the share of marks equal to it. Counted over some 70,000 public rows of film critics' marks (26,000
 * out of five, 19,500 out of four, 9,600 letters, 4,900 out of ten); marks used fewer than twenty times are
 * left out, and lie on the line between their neighbours.
 */
export type Percentiles = [mark: number, percentile: number][];

const fromZeroBy = (step: number, ...percentiles: number[]): Percentiles =>
  percentiles.map((percentile, i) => [i * step, percentile]);

/** By the best of the scale. */
export const BY_BEST: Partial<Record<number, Percentiles>> = {
  4: fromZeroBy(0.5, 0.4, 1, 3.6, 9.2, 21.1, 38.2, 60.8, 82.6, 95.2),
  5: fromZeroBy(0.5, 0.3, 0.8, 3.2, 6.4, 14.7, 24.8, 40, 56.8, 73.7, 88.5, 95.3),
  10: [
    // Nothing lies below a zero.
    [0, 0],
    [1, 0.4],
    [2, 1.6],
    [3, 4.1],
    [4, 9.2],
    [4.5, 12.7],
    [5, 17.9],
    [5.5, 23.2],
    [6, 31.1],
    [6.5, 39.3],
    [7, 49.4],
    [7.5, 60.1],
    [8, 71],
    [8.5, 82.1],
    [9, 89.5],
    [9.5, 96.3],
    [10, 98.5],
  ],
};

/** Letter grades by their step, F = 0 to A+ = 12. */
export const LETTER_STEPS = fromZeroBy(1, 0.6, 1.7, 4, 7.2, 11.6, 20, 30, 40.8, 56.3, 73.1, 85.2, 94.1, 99);
