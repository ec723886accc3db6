import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../lib/compare/agreement.ts';
import { suggest, whatNext } from '../../../lib/compare/next.ts';
import { table } from './tables.ts';

const agreement = (rank: number, difference: number): Agreement => {
  const figure = (value: number) => ({ n: 5, raw: value, value, low: value, high: value });
  return { n: 5, difference: figure(difference), distance: figure(10), rank: figure(rank) };
};

describe('what to see next', () => {
  it('is that of the worked example, explained by the critics and marks that speak for it', () => {
    const packed = table('A: - 90', 'B: - 70', 'C: - 0');
    const own = new Map([['own', 60]]);
    const [best] = suggest(packed, own, [agreement(0.5, 10), agreement(0.25, 0), agreement(-0.5, 0)]);
    expect(best?.expected).toBeCloseTo(70, 12);
    expect(best?.advice.map(({ voice, number, expected }) => [voice, number, expected])).toEqual([
      ['A', 90, 80],
      ['B', 70, 70],
    ]);
  });

  it('puts first what is expected to please most, and never what was judged already', () => {
    const mine = [10, 90, 30, 70, 50, 20, 80];
    const packed = table(
      `friend: ${mine.join(' ')} 95 40 -`,
      `enemy: ${mine.map((number) => 100 - number).join(' ')} 5 100 100`,
    );
    const own = new Map(mine.map((number, i) => [String(i + 1), number]));
    expect(whatNext(packed, own).map(({ film }) => film)).toEqual(['8', '9']);
    expect(whatNext(packed, new Map())).toEqual([]);
  });
});
