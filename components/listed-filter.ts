import { foldLetters } from '../lib/films/fold.ts';
import type { ListedEntry } from '../lib/listed-draft.ts';
import { byline } from './other-critics.tsx';

/** Lists that are longer can be narrowed by typing. */
export const LONG = 12;

/** The places in the list of the entries whose names or words have every word that was typed. */
export function matching(listed: readonly ListedEntry[], typed: string): number[] {
  const words = foldLetters(typed).split(/\s+/).filter(Boolean);
  return listed.flatMap((entry, index) => {
    const text = foldLetters(`${byline(entry.critics ?? [], entry.outlet ?? '')} ${entry.quote ?? ''}`);
    return words.every((word) => text.includes(word)) ? [index] : [];
  });
}
