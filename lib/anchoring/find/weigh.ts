import type { PageWords } from './page-words.ts';

/** What a word tells, 0.1 to 1: the rarer on the page the more. One that is not there at all tells as much as the rarest. */
export function weightOf(page: PageWords, word: string): number {
  const id = page.known.get(word);
  const times = id === undefined ? 0 : (page.where[id]?.length ?? 0);
  const rarest = Math.log(page.count + 2);
  return Math.max(0.1, Math.min(1, Math.log((page.count + 2) / (times + 1)) / rarest));
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
