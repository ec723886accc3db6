import { LETTER } from '../letters.ts';
import { FILLED, HALVED, HOLLOW } from './glyphs.ts';
import { DIGITS, NUMBER } from './numbers.ts';
import { OF, POINT, STAR } from './units.ts';

const ROW = `[${FILLED}${HOLLOW}](?:[ \uFE0F]?[${FILLED}${HOLLOW}${HALVED}]){0,11}\uFE0F?(?: ?1/2)?`;
const OUT_OF = '(?: ?/ ?| \\(?out of (?:a possible )?)';
const UNIT = `(?:[ -](?:${STAR}|${POINT})(?![${LETTER}]))?`;

/**
 * Every shape a mark takes in running text of lower case, each in a group of its own name; the first that fits
 * counts. `letter` and `number` are marks only by what stands around them.
 */
export const SHAPE = new RegExp(
  [
    `(?<glyphs>${ROW}(?: ?/ ?(?:${ROW}|\\d{1,3})| \\(?out of (?:a possible )?(?:${ROW}|${DIGITS}))?)`,
    `(?<![${LETTER}\\d/]|[\\d${LETTER}][.,-])(?:${[
      `(?<fraction>${NUMBER}${UNIT}(?:${OUT_OF}| ${OF} )${NUMBER}${UNIT})`,
      `(?<stars>${NUMBER} ?${STAR}(?![${LETTER}]))`,
      '(?<percent>\\d{1,3}(?:[.,]\\d)? ?%)',
      '(?<letter>[a-df](?: ?[+-]|[ -](?:plus|minus))?)',
      `(?<number>${DIGITS})`,
    ].join('|')})(?![${LETTER}\\d/%]|[.,]\\d)`,
  ].join('|'),
  'g',
);

/** Whether a text can hold any of them: saves looking closely at most lines. */
export const HINT = new RegExp(
  `[${FILLED}${HOLLOW}½\\d]|[Ss]t(?:ar|er|el|j)|[Gg]wiazd|toile|strel|hvězd|out of|(?:^|[^A-Za-z])[A-DF](?:[^a-z]|$)`,
);

export type Shape = 'glyphs' | 'fraction' | 'stars' | 'percent' | 'letter' | 'number';
