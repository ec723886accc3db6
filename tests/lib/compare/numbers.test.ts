import fc from 'fast-check';
import * as simple from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { mean, meanDifference, quantile, rising, sum, variance } from '../../../lib/compare/numbers.ts';
import { marks } from './tables.ts';

describe('numbers', () => {
  it('are those of the worked examples', () => {
    expect(variance([2, 4, 9])).toBe(13);
    expect(quantile([10, 20, 40, 80], 0.25)).toBe(17.5);
    expect(meanDifference([20, 60, 100])).toBeCloseTo(160 / 3, 12);
    expect([mean([]), variance([3]), meanDifference([3])]).toEqual([NaN, NaN, NaN]);
  });

  it('equal those of simple-statistics', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 200 }),
        (numbers) => {
          const risen = rising(numbers);
          expect(sum(numbers)).toBeCloseTo(simple.sum(numbers), 9);
          expect(mean(numbers)).toBeCloseTo(simple.mean(numbers), 9);
          expect(variance(numbers)).toBeCloseTo(simple.sampleVariance(numbers), 9);
          expect(quantile(risen, 0.5)).toBeCloseTo(simple.median(numbers), 9);
          expect([quantile(risen, 0), quantile(risen, 1)]).toEqual([
            simple.min(numbers),
            simple.max(numbers),
          ]);
        },
      ),
    );
  });

  it('take the mean difference over every pair', () => {
    fc.assert(
      fc.property(marks(2), (numbers) => {
        const pairs = numbers.flatMap((a, i) => numbers.slice(i + 1).map((b) => Math.abs(a - b)));
        expect(meanDifference(rising(numbers))).toBeCloseTo(simple.mean(pairs), 9);
      }),
    );
  });

  it('take quartiles as NumPy does', () => {
    // numpy.percentile([3, 7, 8, 5, 12, 14, 21, 13, 18], [25, 75])
    const risen = rising([3, 7, 8, 5, 12, 14, 21, 13, 18]);
    expect([quantile(risen, 0.25), quantile(risen, 0.75)]).toEqual([7, 14]);
    // numpy.percentile([1, 2, 3.5, 10], [10, 90])
    expect(quantile([1, 2, 3.5, 10], 0.1)).toBeCloseTo(1.3, 12);
    expect(quantile([1, 2, 3.5, 10], 0.9)).toBeCloseTo(8.05, 12);
  });
});
