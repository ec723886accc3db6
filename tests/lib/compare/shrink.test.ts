import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, emptyTally, estimate } from '../../../lib/compare/estimate.ts';
import { shrink } from '../../../lib/compare/shrink.ts';

describe('shrinking', () => {
  it('is that of the worked example', () => {
    const [up, down] = shrink(
      [
        { value: 10, variance: 20 },
        { value: -10, variance: 20 },
      ],
      { centre: 0, least: 1 },
    );
    expect(up?.value).toBeCloseTo(8, 12);
    expect(down?.value).toBeCloseTo(-8, 12);
    expect((up?.high ?? 0) - 8).toBeCloseTo(1.959963984540054 * 4, 12);
  });

  it('draws towards the centre, never past it, and the vaguer the more', () => {
    const observed = fc.array(
      fc.record({
        value: fc.double({ min: -50, max: 50, noNaN: true }),
        variance: fc.double({ min: 0.1, max: 400, noNaN: true }),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(observed, (all) => {
        for (const [i, believed] of shrink(all, { centre: 0, least: 2 }).entries()) {
          const { value } = all[i] ?? { value: 0 };
          expect(Math.abs(believed.value)).toBeLessThanOrEqual(Math.abs(value));
          expect(believed.value * value).toBeGreaterThanOrEqual(0);
          expect(believed.low).toBeLessThanOrEqual(believed.value);
        }
      }),
    );
  });

  it('moves with its estimates where the centre is not known', () => {
    const all = [1, 5, 9, 30].map((value) => ({ value, variance: value + 3 }));
    const moved = shrink(
      all.map((each) => ({ ...each, value: each.value + 7 })),
      { least: 2 },
    );
    for (const [i, { value }] of shrink(all, { least: 2 }).entries())
      expect(moved[i]?.value).toBeCloseTo(value + 7, 9);
  });

  it('estimates nothing of nothing', () => {
    expect(shrink([], { least: 1 })).toEqual([]);
    expect(estimate([emptyTally()], { least: 1, usual: 10 })).toEqual([undefined]);
  });
});

describe('estimating', () => {
  it('is that of the worked example', () => {
    const tallies = [
      { n: 2, mean: 10, squares: 40 },
      { n: 2, mean: -10, squares: 40 },
    ];
    const [up] = estimate(tallies, { centre: 0, least: 1, usual: 0 });
    expect(up).toMatchObject({ n: 2, raw: 10 });
    expect(up?.value).toBeCloseTo(9.6, 12);
  });

  it('counts mean and squares', () => {
    const tally = emptyTally();
    for (const difference of [2, 4, 9]) count(tally, difference);
    expect(tally).toEqual({ n: 3, mean: 5, squares: 26 });
  });
});
