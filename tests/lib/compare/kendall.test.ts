import fc from 'fast-check';
import * as simple from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { inversions } from '../../../lib/compare/inversions.ts';
import { tauB } from '../../../lib/compare/kendall.ts';
import { rankAgreements } from '../../../lib/compare/rank.ts';
import { marks } from './tables.ts';

/**
 * Tau-b is Pearson's correlation of the signs of all differences (Daniels, Biometrika 33 (1944)): those of a pair and of the same pair
 * turned round cancel out, so their mean is 0.
 */
function byCorrelation(a: number[], b: number[]): number {
  const signs = (numbers: number[]) =>
    numbers.flatMap((x, i) => numbers.flatMap((y, j) => (i === j ? [] : Math.sign(x - y))));
  return simple.sampleCorrelation(signs(a), signs(b));
}

describe('tau-b', () => {
  it('is that of the worked example', () => {
    expect(tauB([20, 40, 40, 80], [10, 30, 20, 30])).toBeCloseTo(0.8, 12);
    expect(tauB([1, 2, 3], [3, 2, 1])).toBe(-1);
    expect(tauB([1, 1, 1], [1, 2, 3])).toBeNaN();
  });

  it('is that of SciPy', () => {
    // scipy.stats.kendalltau(a, b).statistic, SciPy 1.17.1
    expect(tauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).toBeCloseTo(-0.4714045207910316, 12);
    expect(tauB([60, 80, 40, 100, 60, 20, 80], [50, 75, 50, 100, 75, 25, 62.5])).toBeCloseTo(
      0.7894736842105262,
      12,
    );
  });

  it('equals the correlation of the signs by simple-statistics, and is the same from both sides', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 8 })), {
      minLength: 2,
      maxLength: 40,
    });
    fc.assert(
      fc.property(pairs, (both) => {
        const [a, b] = [both.map(([x]) => x), both.map(([, y]) => y)];
        const tied = new Set(a).size === 1 || new Set(b).size === 1;
        const expected = tied ? Number.NaN : byCorrelation(a, b);
        expect(Number.isNaN(tauB(a, b))).toBe(tied);
        expect(tauB(a, b) || 0).toBeCloseTo(expected || 0, 9);
        expect(tauB(b, a) || 0).toBeCloseTo(expected || 0, 9);
      }),
    );
  });

  it('counts falling pairs, and leaves numbers in rising order', () => {
    fc.assert(
      fc.property(marks(0), (numbers) => {
        const falling = numbers.flatMap((a, i) => numbers.slice(i + 1).filter((b) => a > b)).length;
        const sorted = Float64Array.from(numbers);
        expect(inversions(sorted)).toBe(falling);
        expect([...sorted]).toEqual(numbers.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('rank agreement', () => {
  const rise = [10, 20, 30, 40, 50, 60, 70, 80];

  it('is not spoken of for fewer than five films, nor where all marks are the same', () => {
    expect(
      rankAgreements([
        [
          [1, 2, 3, 4],
          [1, 2, 3, 4],
        ],
      ]),
    ).toEqual([undefined]);
    expect(
      rankAgreements([
        [
          [5, 5, 5, 5, 5],
          [1, 2, 3, 4, 5],
        ],
      ]),
    ).toEqual([undefined]);
  });

  it('is drawn towards none, the more the fewer films are shared, and keeps its interval within −1 and 1', () => {
    const [few, many] = rankAgreements([
      [rise.slice(0, 5), rise.slice(0, 5)],
      [rise, rise],
    ]);
    expect([few?.raw, many?.raw]).toEqual([1, 1]);
    expect(few?.value).toBeLessThan(many?.value ?? 0);
    expect(few?.low).toBeLessThan(many?.low ?? 0);
    expect(many?.high).toBeLessThan(1);
  });

  it('without anything to draw it, has the interval of Fieller, Hartley and Pearson', () => {
    // One alone, far from 0: T = z² − v of the moments, so value = z (1 − v / z²).
    const a = Array.from({ length: 40 }, (_, i) => i);
    const b = a.map((i) => (i % 2 ? i - 1 : i + 1));
    const raw = 1 - (4 * 20) / (40 * 39);
    const [z, v] = [Math.atanh(raw), 0.437 / 36];
    const [found] = rankAgreements([[a, b]]);
    expect(found?.raw).toBeCloseTo(raw, 12);
    expect(Math.atanh(found?.value ?? 0)).toBeCloseTo(z * (1 - v / z ** 2), 9);
  });
});
