import { UNSPACED } from '../text/fold.ts';
import type { PageWords } from './page-words.ts';

/**
 * What a word tells, 0 to 1: the rarer on the page and the longer the more. One that is not there at all tells as much as
 * the rarest.
 */
export function weightOf(page: PageWords, word: string): number {
  const id = page.known.get(word);
  const times = id === undefined ? 0 : (page.where[id]?.length ?? 0);
  const all = page.count + 2;
  const rare = Math.max(0.1, Math.min(1, Math.log(all / (times + 1)) / Math.log(all)));
  // On a short page every word is rare; words of few letters are mostly the language's, not the text's.
  return UNSPACED.test(word) ? rare : rare * (0.25 + 0.75 * Math.min(1, (word.length - 1) / 5));
}

/** Whether two words are one but for a slip, an ending or a spelling: what differs is two letters in one place. */
export function isNearly(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length);
  if (longer < 4 || Math.abs(one.length - other.length) > 2) return false;
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return start + end >= Math.max(longer - 2, 3);
}
