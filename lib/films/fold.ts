/** Letters that Unicode does not take apart into a base and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

/**
 * Text for comparing: lower case, without the diacritics of Latin, Greek and Cyrillic, compatibility forms made plain
 * (full-width, ligatures, ², №). Marks of other scripts are part of the word and stay.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđðþħı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a text, folded, with single spaces between: "Don’t Look Up!" and "DONT LOOK UP" are alike. */
export function foldWords(text: string): string {
  return foldLetters(text)
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
