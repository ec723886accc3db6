import { foldLetters } from '../films/fold.ts';

const APOSTROPHES = /['’‘ʼ`´]/g;
/** "l'été", "d'Artagnan", "qu'elle": the word is looked for without what is joined to it. */
const ELISION = /(?<![\p{L}\p{N}])([cdjlmnst]|qu)['’](?=\p{L})/gu;
/** Scripts that are written without spaces: each letter is a word, and what is looked for a phrase. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const BETWEEN = /[^\p{L}\p{M}\p{N}]+/u;
/** Longer ones are no words of people; they would only fill the index. */
const LONGEST = 40;

/** The words of a text as they are searched: folded, without signs, in order. */
export function wordsOf(text: string): string[] {
  const plain = foldLetters(text);
  const apart = plain.replace(ELISION, '$1 ').replace(APOSTROPHES, '').replace(UNSPACED, ' $& ');
  return apart
    .split(BETWEEN)
    .filter((word) => word !== '')
    .map((word) => (word.length > LONGEST ? word.slice(0, LONGEST) : word));
}

/** What a review can be found by as a whole: a film by its id, the others by their names without regard to case and diacritics. */
export type Whole = 'tag' | 'critic' | 'outlet' | 'film';

/** The term for a whole name. It begins with what no word does. */
export function exactTerm(of: Whole, name: string): string {
  return `\u0001${of}=${foldLetters(name).replace(/\s+/g, ' ').trim()}`;
}
