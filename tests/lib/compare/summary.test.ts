import fc from 'fast-check';
import * as simple from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { camps, plainCamps } from '../../../lib/compare/camps.ts';
import { summariesOf } from '../../../lib/compare/films.ts';
import { rising } from '../../../lib/compare/numbers.ts';
import { summarise } from '../../../lib/compare/summary.ts';
import { marks, table } from './tables.ts';

describe('the summary of a film', () => {
  it('is that of the worked example', () => {
    expect(summarise([60, 20, 100, 60])).toMatchObject({
      n: 4,
      mean: 60,
      median: 60,
      q1: 50,
      q3: 70,
      apart: 40,
      contest: 'contested',
      camps: undefined,
    });
    expect(summarise([20, 60, 60, 100])?.spread).toBeCloseTo(Math.sqrt(3200 / 3), 12);
  });

  it('says of one or two critics no more than there is', () => {
    expect(summarise([])).toBeUndefined();
    expect(summarise([70])).toMatchObject({ n: 1, median: 70, spread: undefined, contest: undefined });
    expect(summarise([20, 80])).toMatchObject({ n: 2, apart: undefined, contest: undefined });
  });

  it('tells one mind, mixed, contested and two camps apart', () => {
    expect(summarise([70, 75, 80, 70])?.contest).toBe('one');
    expect(summarise([50, 60, 70, 80])?.contest).toBe('mixed');
    expect(summarise([10, 30, 50, 70, 90])?.contest).toBe('contested');
    expect(summarise([10, 20, 80, 90])?.contest).toBe('split');
    expect(summarise([10, 80, 85, 90])?.contest).toBe('contested');
  });

  it('does not depend on the order, and moves with the numbers', () => {
    fc.assert(
      fc.property(marks(1), fc.integer({ min: -50, max: 50 }), (numbers, by) => {
        const [one, other] = [summarise(numbers), summarise(numbers.toReversed())];
        expect(one).toEqual(other);
        const moved = summarise(numbers.map((number) => number + by));
        expect(moved?.median).toBeCloseTo((one?.median ?? 0) + by, 9);
        expect(moved?.spread ?? 0).toBeCloseTo(one?.spread ?? 0, 9);
        expect(moved?.apart ?? 0).toBeCloseTo(one?.apart ?? 0, 9);
      }),
    );
  });
});

describe('two camps', () => {
  it('are those of the worked example', () => {
    expect(camps([10, 20, 80, 90])).toEqual({
      low: { n: 2, mean: 15 },
      high: { n: 2, mean: 85 },
      between: 0.98,
    });
    expect(plainCamps([50, 50, 50])).toBeUndefined();
  });

  it('leave as few squares within as simple-statistics finds (ckmeans)', () => {
    const within = (numbers: number[]) => simple.sumNthPowerDeviations(numbers, 2);
    fc.assert(
      fc.property(marks(3), (numbers) => {
        const found = camps(rising(numbers));
        const differ = new Set(numbers).size > 1;
        const best = differ ? simple.ckmeans(numbers, 2).reduce((total, camp) => total + within(camp), 0) : 0;
        expect(found?.between ?? 0).toBeCloseTo(differ ? 1 - best / within(numbers) : 0, 9);
      }),
    );
  });
});

describe('the summaries of all films', () => {
  it('draw what few critics say towards what films usually have', () => {
    const all = summariesOf(table('A: 50 40 10', 'B: 50 60 90', 'C: 50 50 -'));
    expect(all.get('1')).toMatchObject({ n: 3, apart: 0 });
    expect(all.get('2')?.apart).toBeCloseTo(40 / 3, 12);
    expect(all.get('2')?.contested).toBeCloseTo((3 * (40 / 3) + 4 * (20 / 3)) / 7, 12);
    expect(all.get('3')).toMatchObject({ n: 2, contested: undefined });
  });
});
