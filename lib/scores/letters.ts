import type { ScoreParser } from './parser.ts';

/** American school grades, worst first, as film critics use them (Entertainment Weekly, The A.V. Club, IndieWire). */
export const LETTERS = ['F', 'D-', 'D', 'D+', 'C-', 'C', 'C+', 'B-', 'B', 'B+', 'A-', 'A', 'A+'];

/**
 * "B+", "D–" (any dash for the minus), "C-plus", "A minus". Capitals only, for "a" is a word.
 * F+ and F- are printed now and then and kept, though the scale has no such steps.
 */
export const letters: ScoreParser = (text) => {
  const grade = /^([A-DF])(?: ?([+-])|[ -]?(plus|minus))?$/.exec(text);
  if (!grade) return undefined;
  const sign = grade[2] ?? (grade[3] ? (grade[3] === 'plus' ? '+' : '-') : '');
  return { kind: 'letter', value: `${grade[1]}${sign}` };
};
