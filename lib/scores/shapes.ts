import { FILLED, HALVED, HOLLOW } from './glyphs.ts';
import { NUMBER } from './numbers.ts';
import { OF, POINT, STAR } from './units.ts';

const ROW = `[${FILLED}${HOLLOW}](?:[ \uFE0F]?[${FILLED}${HOLLOW}${HALVED}]){0,11}\uFE0F?(?: ?1/2)?`;
const OUT_OF = '(?: ?/ ?| out of (?:a possible )?)';
const UNIT = `(?:[ -](?:${STAR}|${POINT})(?!\\p{L}))?`;
const SIGN = '(?: ?[+-]|[ -](?:plus|minus))?';

/**
 * Every shape a mark takes in running text, each in a group of its own name; the first that fits counts.
 * `letter` and `number` are marks only by what stands around them.
 */
export const SHAPE = new RegExp(
  [
    `(?<glyphs>${ROW}(?: ?/ ?(?:${ROW}|\\d{1,3})| out of (?:a possible )?(?:${ROW}|${NUMBER}))?)`,
    `(?<![\\p{L}\\d/]|[\\d\\p{L}][.,-])(?:${[
      `(?<fraction>${NUMBER}${UNIT}(?:${OUT_OF}| ${OF} )${NUMBER}${UNIT})`,
      `(?<stars>${NUMBER} ?${STAR}(?!\\p{L}))`,
      '(?<percent>\\d{1,3}(?:[.,]\\d)? ?%)',
      `(?<letter>[A-DF]${SIGN})`,
      `(?<number>${NUMBER})`,
    ].join('|')})(?![\\p{L}\\d/%]|[.,]\\d)`,
  ].join('|'),
  'giu',
);

export type Shape = 'glyphs' | 'fraction' | 'stars' | 'percent' | 'letter' | 'number';
