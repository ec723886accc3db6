import { LETTERS } from './letters.ts';

/** A letter grade's step on the American scale of thirteen, F = 0 to A+ = 12; F+ and F- count as F. */
export function letterStep(grade: string): number | undefined {
  const step = LETTERS.indexOf(/^F[+-]$/.test(grade) ? 'F' : grade);
  return step < 0 ? undefined : step;
}
