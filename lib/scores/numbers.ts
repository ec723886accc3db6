import { ends, reach } from './reach.ts';

/** Numbers from 0 to 10 as words: English, German, French, Italian, Spanish, Portuguese, Dutch, some Nordic. */
const WORDS =
  'zero zéro cero|one ein eine einen einer eins un une uno una um uma een|two zwei deux due dos dois duas twee|three drei trois tre tres três drie|four vier quatre quattro cuatro quatro fire fyra|five fünf cinq cinque cinco vijf fem|six sechs sei seis zes seks|seven sieben sept sette siete sete zeven|eight acht huit otto ocho oito|nine neun neuf nove nueve negen|ten zehn dix dieci diez dez tien'
    .split('|')
    .map((words) => words.split(' '));
const HALF = '(?:half|halbe[nr]?|demie?|mezz[oa]|medi[oa])';
/** Source of an expression for what turns a number in words into that and a half. */
export const AND_HALF = `(?:[ -](?:and|et|e|y|und)[ -](?:(?:an?|one|une?)[ -])?${HALF}|einhalb)`;
const ENDS_IN_HALF = new RegExp(`${AND_HALF}$`);
const ONLY_HALF = new RegExp(`^(?:(?:an?|one|une?|una|eine?)[ -])?${HALF}(?: (?:of )?an?)?$`);

const DIGITS = /\d{1,3}(?:[.,]\d{1,2})?|½/y;
const AND_HALF_SIGN = / ?½| 1\/2/y;
const AND_HALF_WORDS = new RegExp(AND_HALF, 'y');
const HALF_ALONE = /(?:one|an?)[ -]half|half an?/y;
const ALL_WORDS = new Set(WORDS.flat());
const LONGEST_WORD = Math.max(...WORDS.flat().map((word) => word.length));

/** The first two letters of every number in words, and of a half. */
const BEGINNINGS = new Set(['a ', 'a-', 'an', 'ha', ...WORDS.flat().map((word) => word.slice(0, 2))]);

/** Whether a number may begin there: saves looking closely at most words. */
export function mayBeNumber(text: string, at: number): boolean {
  return text.charAt(at) < 'a' || text.charAt(at) === '½' || BEGINNINGS.has(text.slice(at, at + 2));
}

/** Where a number in digits can end that begins there ("3,5", "3½", "½"), the longest first. */
export function digitsFrom(text: string, at: number): number[] {
  const end = reach(DIGITS, text, at);
  if (end === undefined) return [];
  return text.charAt(at) === '½' ? [end] : ends(text, end, AND_HALF_SIGN);
}

/** The same for a number in digits or in words of lower case ("two and a half"). */
export function numbersFrom(text: string, at: number): number[] {
  const found = digitsFrom(text, at);
  if (found.length > 0 || !mayBeNumber(text, at)) return found;
  const half = reach(HALF_ALONE, text, at);
  if (half !== undefined) found.push(half);
  for (let end = at + 2; end <= at + LONGEST_WORD && end <= text.length; end++)
    if (ALL_WORDS.has(text.slice(at, end))) found.push(...ends(text, end, AND_HALF_WORDS));
  return found;
}

/**
 * The number that the whole text is, in digits or in lower-case words, with its half; `undefined` if it is none.
 * Never negative.
 */
export function number(text: string): number | undefined {
  const digits = /^(\d{1,3}(?:[.,]\d+)?)? ?(½)?$/.exec(text);
  if (digits?.[0]) return Number((digits[1] ?? '0').replace(',', '.')) + (digits[2] ? 0.5 : 0);
  if (ONLY_HALF.test(text)) return 0.5;
  const whole = text.replace(/^anderthalb$/, 'eineinhalb').replace(ENDS_IN_HALF, '');
  const found = WORDS.findIndex((words) => words.includes(whole));
  return found < 0 ? undefined : found + (whole === text ? 0 : 0.5);
}
