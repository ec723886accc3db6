import { expect, it } from 'vitest';
import { checks, checksFor } from '../../../scripts/checks/all.ts';
import { countRun } from '../../../scripts/checks/vitest-check.ts';

const report = (numPassedTests: number, numFailedTests: number, numPendingTests = 0) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests,
});

it('counts the tests of a run', () => {
  expect(countRun(report(12, 0), 0)).toEqual({ passed: 12, failed: 0 });
  expect(countRun(report(10, 2, 1), 1)).toEqual({ passed: 10, failed: 2, note: '1 skipped' });
});

it('counts a run that failed without a failed test as a failure', () => {
  expect(countRun(report(12, 0), 1)).toEqual({ passed: 12, failed: 1 });
});

it('counts a run of no tests, or without a report, as a failure', () => {
  expect(countRun(report(0, 0), 0).failed).toBe(1);
  expect(countRun(undefined, 0).failed).toBe(1);
});

it('runs every check unless a part is named', () => {
  expect(checksFor([])).toBe(checks);
  expect(checksFor(['unit']).map(({ name }) => name)).toEqual(['unit tests']);
  expect(checksFor(['unit', 'quick']).map(({ name }) => name)).toContain('lint');
});

it('refuses a part it does not know', () => {
  expect(() => checksFor(['constructor'])).toThrow('no part of the tests');
});
