import { number } from './numbers.ts';
import type { ScoreParser } from './parser.ts';

/** "85%", "85 percent". */
export const percent: ScoreParser = (text) => {
  const amount = text.replace(/ ?(?:%|per ?cent|prozent)$/, '');
  const value = amount === text ? undefined : number(amount);
  return value === undefined ? undefined : { kind: 'percent', value, best: 100 };
};
