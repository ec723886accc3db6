import { expect, it } from 'vitest';
import { isOver, quantile, tableOf } from '../../../scripts/bench/rows.ts';

const samples = [40, 10, 30, 20];

it('interpolates between samples', () => {
  expect(quantile(samples, 0.5)).toBe(25);
  expect(quantile(samples, 0)).toBe(10);
  expect(quantile(samples, 1)).toBe(40);
  expect(quantile([], 0.5)).toBeNaN();
});

it('holds the median to the budget', () => {
  const row = { what: 'popup', samples, unit: 'ms' };
  expect(isOver(row)).toBe(false);
  expect(isOver({ ...row, budget: 25 })).toBe(false);
  expect(isOver({ ...row, budget: 24 })).toBe(true);
  expect(isOver({ ...row, samples: [], budget: 24 })).toBe(true);
});

it('holds the 95th percentile to a budget of its own', () => {
  const row = { what: 'popup', samples, unit: 'ms', budget: 25 };
  expect(isOver({ ...row, budget95: 39 })).toBe(false);
  expect(isOver({ ...row, budget95: 38 })).toBe(true);
  expect(tableOf([{ ...row, budget95: 38 }])).toMatch(/25 \/ 38 ms +4 +over$/);
  expect(tableOf([{ what: 'popup', samples, unit: 'ms', budget95: 38 }])).toMatch(/ \/ 38 ms +4 +over$/);
});

it('prints a table with the verdict at the end', () => {
  const [head, first, second] = tableOf([
    { what: 'popup', samples, unit: 'ms', budget: 20 },
    { what: 'other', samples: [1.25], unit: 'ms' },
  ]).split('\n');
  expect(head).toContain('median');
  expect(first).toMatch(/^popup +25 ms +39 ms +20 ms +4 +over$/);
  expect(second).toMatch(/^other +1\.3 ms +1\.3 ms +1$/);
});
