/** Numbers from 0 to 10 as words: English, German, French, Italian, Spanish. */
const WORDS = [
  'zero|zéro|cero',
  'one|eine[nr]?|eins?|une?|un[oa]',
  'two|zwei|deux|due|dos',
  'three|drei|trois|tres?',
  'four|vier|quatre|quattro|cuatro',
  'five|fünf|cinq|cinque|cinco',
  'six|sechs|seis?',
  'seven|sieben|sept|sette|siete',
  'eight|acht|huit|otto|ocho',
  'nine|neun|neuf|nove|nueve',
  'ten|zehn|dix|dieci|diez',
];
const EXACT = WORDS.map((words) => new RegExp(`^(?:${words})$`, 'i'));
const HALF = '(?:half|halbe[nr]?|demie?|mezz[oa]|medi[oa])';
/** Source of an expression for what turns a number in words into that and a half. */
export const AND_HALF = `(?:[ -](?:and|et|e|y|und)[ -](?:(?:an?|one|une?)[ -])?${HALF}|einhalb)`;
const ENDS_IN_HALF = new RegExp(`${AND_HALF}$`, 'i');
const ONLY_HALF = new RegExp(`^(?:(?:an?|one|une?|una|eine?)[ -])?${HALF}(?: (?:of )?an?)?$`, 'i');

/** Source of an expression for a number in digits ("3,5", "3½", "½") or in words ("two and a half"). */
export const NUMBER = `(?:\\d{1,3}(?:[.,]\\d{1,2})?(?: ?½| 1/2)?|½|(?:one|an?)[ -]half|half an?|(?:${WORDS.join('|')})${AND_HALF}?)`;

/** The number that the whole text is, in digits or in words, with its half; `undefined` if it is none. Never negative. */
export function number(text: string): number | undefined {
  const digits = /^(\d{1,3}(?:[.,]\d+)?)? ?(½)?$/.exec(text);
  if (digits?.[0]) return Number((digits[1] ?? '0').replace(',', '.')) + (digits[2] ? 0.5 : 0);
  if (ONLY_HALF.test(text)) return 0.5;
  const whole = text.replace(/^anderthalb$/i, 'eineinhalb').replace(ENDS_IN_HALF, '');
  const found = EXACT.findIndex((words) => words.test(whole));
  return found < 0 ? undefined : found + (whole === text ? 0 : 0.5);
}
