import { describe, expect, test } from 'vitest';
import { calibrated } from '../../../lib/scores/calibrated.ts';
import { judgements, overall } from '../../../lib/scores/judgements.ts';
import { linear } from '../../../lib/scores/linear.ts';
import type { Score } from '../../../lib/scores/model.ts';
import { sharedRows } from './shared-data.ts';

const score = (value: number | string, best: number | null = null, more: Partial<Score> = {}): Score => ({
  raw: String(value),
  kind: typeof value === 'string' ? 'letter' : 'points',
  value,
  best,
  worst: null,
  ...more,
});
const verdict = score('rotten', null, { kind: 'verdict' });

describe('linear', () => {
  test.each([
    [score(3, 4), 75],
    [score(3, 5), 60],
    [score(0, 5), 0],
    [score(3, 5, { worst: 1 }), 50],
    [score(85, 100, { kind: 'percent' }), 85],
    [score('A+'), 100],
    [score('C'), (5 / 12) * 100],
    [score('F'), 0],
    [score('F+'), 0],
    [score(4, 5, { role: 'expectation' }), 80],
    [score(6, 5), 100],
  ])('%o', (given, place) => expect(linear(given)).toBeCloseTo(place, 10));

  test.each([
    [score(7)],
    [verdict],
    [score(4, 5, { role: 'content' })],
    [score(1, 1, { worst: 1 })],
    [score('Z')],
  ])('has no place for %o', (given) => expect(linear(given)).toBeUndefined());
});

describe('calibrated', () => {
  test('3 of 4 is more praise than 3 of 5', () => {
    expect(calibrated(score(3, 4))).toBe(60.8);
    expect(calibrated(score(3, 5, { kind: 'stars' }))).toBe(40);
  });

  test('lies on the line between the marks that are known', () => {
    expect(calibrated(score(7.2, 10))).toBeCloseTo(49.4 + 0.4 * (60.1 - 49.4), 10);
    expect(calibrated(score(0, 10))).toBe(0);
    expect(calibrated(score('B+'))).toBe(73.1);
  });

  test.each([
    [score(60, 100)],
    [score(60, 100, { kind: 'percent' })],
    [score(4, 6)],
    [score(7)],
    [score(6, 5)],
    [score(-1, 5)],
    [verdict],
    [score(3, 5, { role: 'content' })],
  ])('knows nothing of %o', (given) => expect(calibrated(given)).toBeUndefined());

  const rows = sharedRows('score-percentiles.csv');
  test.skipIf(!rows)('agrees with the counted table', () => {
    expect(rows?.length).toBeGreaterThan(40);
    for (const { scale = '', score: mark = '', mid_percentile } of rows ?? []) {
      const given = scale === 'letter' ? score(mark) : score(Number(mark), Number(scale.slice(2)));
      expect(calibrated(given), `${scale} ${mark}`).toBe(Number(mid_percentile));
    }
  });
});

describe('judgements and overall', () => {
  const three = [
    score(3, 5, { worst: 1, part: 'Anticipation', role: 'expectation' }),
    score(4, 5, { worst: 1, part: 'Enjoyment' }),
    score(5, 5, { worst: 1, part: 'In Retrospect' }),
  ];

  test('an expectation is none', () => {
    expect(judgements(three).map((s) => s.part)).toEqual(['Enjoyment', 'In Retrospect']);
    expect(overall(three, 'linear')).toBe(87.5);
    expect(overall(three, 'calibrated')).toBeCloseTo((73.7 + 95.3) / 2, 10);
  });

  test("an aggregator's mark counts only where the critic has none", () => {
    const theirs = score(60, 100, { givenBy: 'aggregator' });
    expect(judgements([theirs])).toEqual([theirs]);
    expect(judgements([theirs, score(3, 5)])).toEqual([score(3, 5)]);
  });

  test('the mark for the whole film stands before those for its parts', () => {
    const parts = [score(9, 10, { part: 'Plot' }), score(5, 10, { part: 'Acting' })];
    expect(overall(parts, 'linear')).toBe(70);
    expect(overall([...parts, score(8, 10, { part: 'Overall' })], 'linear')).toBe(80);
    expect(overall([...parts, score(8, 10)], 'linear')).toBe(80);
  });

  test('is not made up', () => {
    expect(overall([], 'linear')).toBeUndefined();
    expect(overall([verdict, score(7)], 'calibrated')).toBeUndefined();
  });
});
