import { describe, expect, it } from 'vitest';
import { habits } from '../../../lib/compare/habits.ts';
import { aggregatorNumberOf, numberOf } from '../../../lib/compare/number.ts';
import type { Score } from '../../../lib/scores/model.ts';

const of = (value: number, best: number, more: Partial<Score> = {}): Score => ({
  raw: `${value}/${best}`,
  kind: 'points',
  value,
  best,
  worst: null,
  ...more,
});
const bPlus: Score = { raw: 'B+', kind: 'letter', value: 'B+', best: null, worst: null };

describe('habits', () => {
  it('are those of the worked example', () => {
    const [points, letters] = habits([of(4, 5), of(4, 5), of(2, 5), bPlus]);
    expect(points).toMatchObject({ scale: 'points/5', n: 3, usual: { n: 2, place: 80 } });
    expect(points?.used).toBeCloseTo(0.4, 12);
    expect(points?.marks.map(({ place, n }) => [place, n])).toEqual([
      [40, 1],
      [80, 2],
    ]);
    expect(letters).toMatchObject({ scale: 'letter', n: 1, used: 0 });
  });

  it('leave out what is no mark of the critic’s', () => {
    const verdict: Score = { raw: 'Fresh', kind: 'verdict', value: 'fresh', best: null, worst: null };
    expect(
      habits([of(3, 5, { role: 'expectation' }), of(75, 100, { givenBy: 'aggregator' }), verdict]),
    ).toEqual([]);
  });
});

describe('the number of a review', () => {
  const marks = [
    of(3, 5, { worst: 1, role: 'expectation', part: 'Anticipation' }),
    of(4, 5, { worst: 1, part: 'Enjoyment' }),
    of(4, 5, { worst: 1, part: 'In Retrospect' }),
  ];

  it('is that of the worked example', () => {
    expect(numberOf(marks, 'linear')).toBe(75);
  });

  it('keeps an aggregator’s mark apart', () => {
    const metascore = of(60, 100, { kind: 'percent', givenBy: 'aggregator' });
    expect([numberOf([metascore], 'linear'), aggregatorNumberOf([metascore], 'linear')]).toEqual([
      undefined,
      60,
    ]);
    expect(numberOf([of(4, 5), metascore], 'linear')).toBe(80);
    expect(aggregatorNumberOf([of(4, 5), metascore], 'linear')).toBeUndefined();
  });
});
