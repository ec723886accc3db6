import { LETTER } from '../letters.ts';
import { LABEL } from './labels.ts';
import type { Score } from './model.ts';
import { OF } from './units.ts';

/** A mark whose scale the words around it tell. */
export interface Told {
  score: Score;
  index: number;
  length: number;
}

const NUMBER = '(\\d{1,3}(?:[.,]\\d)?)';
const BEST = '(5|6|10|20|100)(?![\\d.,/]\\d)';
/** "Del 1 al 10: 8", "On a scale from 0 to 5: 4". */
const RANGE = new RegExp(
  `(?:^|[^\\d.,/])[01] (?:to|al?|à|bis|do|tot|till?|-) ${BEST} ?[:=] ?${NUMBER}(?![\\d/%])`,
);
/** "Nuestra nota: 7 butacas de 10": what is counted is the house's own. */
const COUNT = new RegExp(
  `(?:^|[^${LETTER}])${LABEL} ?[:=] ?${NUMBER} [${LETTER}]{3,14} (?:out of|${OF}) ${BEST}(?! ?[${LETTER}])`,
);

/** The mark in a line of lower case that says its scale in words of its own; `undefined` if there is none, or more than the scale holds. */
export function toldMark(line: string): Told | undefined {
  for (const form of [RANGE, COUNT]) {
    const match = form.exec(line);
    if (!match) continue;
    const [whole, one = '', other = ''] = match;
    const [raw, top] = form === RANGE ? [other, one] : [one, other];
    const [value, best] = [Number(raw.replace(',', '.')), Number(top)];
    if (value > best) return undefined;
    const text = whole.replace(/^[^\p{L}\d]/u, '');
    const score: Score = { raw: text, kind: 'points', value, best, worst: null };
    return { score, index: match.index + whole.length - text.length, length: text.length };
  }
  return undefined;
}
