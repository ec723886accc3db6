import { foldWords } from './fold.ts';

/** Whether two lists of directors mean the same film's: one name in common is enough, none is a contradiction. */
export type SameDirectors = 'same' | 'other' | 'unknown';

/** Compares two lists of directors. `unknown` if one is empty or they are written in different scripts. */
export function compareDirectors(a: readonly string[] = [], b: readonly string[] = []): SameDirectors {
  if (a.some((one) => b.some((other) => sameName(one, other)))) return 'same';
  const comparable = a.some((one) => b.some((other) => isLatin(one) === isLatin(other)));
  return comparable ? 'other' : 'unknown';
}

/** "Bong Joon-ho" is "Joon-ho Bong", "Scorsese" is "Martin Scorsese", "J.J. Abrams" is "Jeffrey Jacob Abrams". */
function sameName(a: string, b: string): boolean {
  const one = foldWords(a).split(' ');
  const other = foldWords(b).split(' ');
  const [oneRun, otherRun] = [one.join(''), other.join('')];
  if (oneRun === '' || otherRun === '') return false;
  if (oneRun.length === otherRun.length && (oneRun + oneRun).includes(otherRun)) return true;
  const sameFamily = one.at(-1) === other.at(-1) && one.at(-1) !== '';
  if (sameFamily && one[0]?.[0] === other[0]?.[0]) return true;
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  return fewer.some((word) => word.length > 2) && fewer.every((word) => more.includes(word));
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}
