import { number } from './numbers.ts';
import type { ScoreParser } from './parser.ts';

/**
 * A number and nothing else. In film writing only stars come in "½"; any other number is a mark only if
 * something says so: an outlet's custom, a `ratingValue`, a label ("Voto: 7").
 */
export const bare: ScoreParser = (text, known) => {
  const value = number(text);
  if (value === undefined) return undefined;
  const half = text.endsWith('½');
  if (!half && !known.mark) return 'no-scale';
  if (known.kind === 'percent') return { kind: 'percent', value, best: 100 };
  return { kind: half || known.kind === 'stars' ? 'stars' : 'points', value };
};
