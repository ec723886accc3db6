import { foldLetters } from '../../films/fold.ts';
import { LETTER } from '../../letters.ts';

/** Letters, digits, and the stars that scores are written in. */
const COUNTS = new RegExp(`[0-9${LETTER}★☆⭐✩-✰⯪⯫]`);

/** Letters that one unit folds to at most; a few ligatures stand for whole phrases. */
export const MOST = 4;

const known = new Map<number, string>();

function foldOther(code: number): string {
  let folded = '';
  // Trade marks' signs would fold to letters; halves of pairs (emoji, mostly) come and go as images.
  if (code !== 0x2122 && code !== 0x2120)
    for (const letter of foldLetters(String.fromCharCode(code))) if (COUNTS.test(letter)) folded += letter;
  folded = folded.slice(0, MOST);
  known.set(code, folded);
  return folded;
}

/**
 * What one UTF-16 unit is compared by: lower-case letters without diacritics, digits, stars. "" for white space, and for
 * quotes, dashes, ellipses and every other punctuation, soft hyphens and unseen marks: those change without the
 * words changing. Ligatures are several letters.
 */
export function foldUnit(code: number): string {
  if (code < 128) {
    if (code >= 97 && code <= 122) return String.fromCharCode(code);
    if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
    return code >= 48 && code <= 57 ? String.fromCharCode(code) : '';
  }
  return known.get(code) ?? foldOther(code);
}

/** A text's letters, as {@link foldUnit} gives them. */
export function foldText(text: string): string {
  let letters = '';
  for (let at = 0; at < text.length; at++) letters += foldUnit(text.charCodeAt(at));
  return letters;
}

/** Marks inside a word that do not divide it: apostrophes, soft hyphens, unseen marks. */
const JOINS = new Set([0x27, 0x2019, 0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);

/** Whether a unit that folds to nothing parts two words. */
export const divides = (code: number): boolean => !JOINS.has(code) && !(code >= 0x300 && code < 0x370);

/** Scripts that do not part words by spaces: every character is taken for a word. */
export const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

/** A text's words, folded. */
export function foldWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  const end = () => {
    if (word) words.push(word);
    word = '';
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letters = foldUnit(code);
    const alone = code > 0xdff && UNSPACED.test(letters);
    if (alone || (letters === '' && divides(code))) end();
    word += letters;
    if (alone) end();
  }
  end();
  return words;
}
