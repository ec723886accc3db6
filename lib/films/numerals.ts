const WORDS = 'one two three four five six seven eight nine ten'.split(' ');

/** Roman numerals that film titles use. "i", "v" and "x" alone are letters as often: see `numeral`. */
const ROMAN = 'ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
const ROMAN_VALUES = [2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];
const LETTER_VALUES: ReadonlyMap<string, string> = new Map([
  ['i', '1'],
  ['v', '5'],
  ['x', '10'],
]);

/**
 * The number that a folded word stands for, in digits: "ii" → "2". Single letters and written-out numbers are
 * numbers only where one is `announced` ("Part V", "Part Two"); `undefined` if the word is no number.
 */
export function numeral(word: string, announced: boolean): string | undefined {
  if (/^\d+$/.test(word)) return word;
  const roman = ROMAN.indexOf(word);
  if (roman >= 0) return String(ROMAN_VALUES[roman]);
  if (!announced) return undefined;
  const written = WORDS.indexOf(word);
  return written >= 0 ? String(written + 1) : LETTER_VALUES.get(word);
}
