import { number } from './numbers.ts';
import type { ScoreParser } from './parser.ts';
import { withoutUnit } from './units.ts';

const NONE = /^(?:no|null|keine?|aucune|nessuna|ninguna)$/;

/** "4 stars", "three and a half stars", "half a star", "four-star", "zero stars", "no stars", "3½ Sterne". */
export const starWords: ScoreParser = (text) => {
  const { amount, stars } = withoutUnit(text);
  if (!stars) return undefined;
  const value = NONE.test(amount) ? 0 : number(amount);
  return value === undefined ? undefined : { kind: 'stars', value };
};
