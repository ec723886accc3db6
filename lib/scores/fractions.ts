import { number } from './numbers.ts';
import type { ScoreParser } from './parser.ts';
import { markAndScale, withoutUnit } from './units.ts';

/** "3.5/4", "7,5/10", "4 out of 5 stars", "Two and a half stars out of four", "3 sur 5", "4 von 5", "4.2 av 5". */
export const fractions: ScoreParser = (text, known) => {
  if (text === '1/2' && known.kind === 'stars') return { kind: 'stars', value: 0.5 };
  const [mark, scale] = markAndScale(text) ?? [];
  if (!mark || !scale) return undefined;
  const given = withoutUnit(mark);
  const all = withoutUnit(scale);
  const value = number(given.amount);
  const best = number(all.amount);
  if (value === undefined || best === undefined) return undefined;
  const stars = given.stars || all.stars || known.kind === 'stars';
  return { kind: stars ? 'stars' : 'points', value, best };
};
