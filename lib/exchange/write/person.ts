/** Parts of a name as citations need them: CSL's `family` and `given`, or `literal` where it cannot be told apart. */
export type Person = { family: string; given: string } | { literal: string };

/** Words that belong to the family name that they stand before. */
const PARTICLES = new Set(
  'af al bin da das de del della den der di dos du el la le les ten ter van von zu zum zur'.split(' '),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * Tells family and given name apart, for names in Latin letters: the last word, with the particles before it and a suffix
 * behind it, is the family's. One word alone, other scripts and names of more than five words (an editorial board) stay whole.
 */
export function personOf(name: string): Person {
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || !/^[\p{Script=Latin}\s.'’-]+$/u.test(name))
    return { literal: name.trim() };
  let last = words.length - 1;
  if (last > 1 && SUFFIX.test(words[last] ?? '')) last--;
  let first = last;
  while (first > 1 && PARTICLES.has((words[first - 1] ?? '').toLowerCase())) first--;
  return { family: words.slice(first).join(' '), given: words.slice(0, first).join(' ') };
}

/** "Family, Given", or the whole name. */
export function inverted(name: string): string {
  const person = personOf(name);
  return 'literal' in person ? person.literal : `${person.family}, ${person.given}`;
}
