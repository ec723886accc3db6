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

/** Source of an expression for a number in digits: "3,5", "3½", "½". */
export const DIGITS = '(?:\\d{1,3}(?:[.,]\\d{1,2})?(?: ?½| 1/2)?|½)';
/** Source of an expression for a number in digits or in words ("two and a half"), in lower case. */
export const NUMBER = `(?:${DIGITS}|(?:one|an?)[ -]half|half an?|(?:${WORDS.flat().join('|')})${AND_HALF}?)`;

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
