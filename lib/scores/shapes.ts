import { LETTER } from '../letters.ts';
import { EMPHASIS, FILLED, HALVED, HOLLOW } from './glyphs.ts';
import { digitsFrom, mayBeNumber, numbersFrom } from './numbers.ts';
import { ends, reach } from './reach.ts';
import { OF, POINT, STAR } from './units.ts';

export type Shape = 'glyphs' | 'fraction' | 'stars' | 'percent' | 'letter' | 'number';

/** A text that has the shape of a mark, and where it stands. */
export interface Shaped {
  shape: Shape;
  index: number;
  end: number;
}

/** Whether a text can hold any of them: saves looking closely at most lines. */
export const HINT = new RegExp(
  `[${FILLED}${HOLLOW}½\\d]|[Ss]t(?:ar|er|el|j)|[Gg]wiazd|toile|strel|hvězd|out of|(?:^|[^A-Za-z])[A-DF](?:[^a-z]|$)`,
);

/** Where a mark can begin: at a glyph, a digit, a word. */
const START = new RegExp(`[${FILLED}${HOLLOW}½\\d]|[${LETTER}]+`, 'g');
const LETTER_MARK = new RegExp(`^[a-df](?![${LETTER}])`);
const NOT_AFTER = new RegExp(`[${LETTER}\\d/]$|[\\d${LETTER}][.,-]$`);
const NOT_BEFORE = new RegExp(`^(?:[${LETTER}\\d/%]|[.,]\\d)`);

const ROW = new RegExp(
  `[${FILLED}${HOLLOW}](?:[ \uFE0F]?[${FILLED}${HOLLOW}${HALVED}]){0,11}\uFE0F?(?: ?1/2)?`,
  'y',
);
const SLASH = / ?\/ ?/y;
const OUT_OF = / \(?out of (?:a possible )?/y;
const OF_WORD = new RegExp(` ${OF} `, 'y');
const UNIT = new RegExp(`[ -](?:${STAR}|${POINT})(?![${LETTER}])`, 'y');
const STARS = new RegExp(` ?${STAR}(?![${LETTER}])`, 'y');
const PERCENT = /\d{1,3}(?:[.,]\d)? ?%/y;
const BEST = /\d{1,3}/y;
const SIGN = / ?[+-]/y;
const SIGN_WORD = /[ -](?:plus|minus)/y;

/** A row of glyphs, and its scale where one follows. */
function glyphs(line: string, at: number): number | undefined {
  const row = reach(ROW, line, at);
  if (row === undefined) return undefined;
  const slash = reach(SLASH, line, row);
  if (slash !== undefined) return reach(ROW, line, slash) ?? reach(BEST, line, slash) ?? row;
  const out = reach(OUT_OF, line, row) ?? reach(OF_WORD, line, row);
  return out === undefined ? row : (reach(ROW, line, out) ?? numbersFrom(line, out)[0] ?? row);
}

/**
 * The ends that each shape may have, likeliest first. As one expression, numbers in words on both sides of a fraction
 * alone cost a browser ten milliseconds to compile.
 */
const SHAPES: Record<Exclude<Shape, 'glyphs'>, (line: string, at: number) => number[]> = {
  fraction: (line, at) =>
    numbersFrom(line, at)
      .flatMap((end) => ends(line, end, UNIT))
      .flatMap(
        (end) => reach(SLASH, line, end) ?? reach(OUT_OF, line, end) ?? reach(OF_WORD, line, end) ?? [],
      )
      .flatMap((end) => numbersFrom(line, end))
      .flatMap((end) => ends(line, end, UNIT)),
  stars: (line, at) => numbersFrom(line, at).flatMap((end) => reach(STARS, line, end) ?? []),
  percent: (line, at) => [reach(PERCENT, line, at)].filter((end) => end !== undefined),
  letter: (line, at) => (LETTER_MARK.test(line.slice(at, at + 2)) ? ends(line, at + 1, SIGN, SIGN_WORD) : []),
  number: digitsFrom,
};
const NAMES = Object.keys(SHAPES) as (keyof typeof SHAPES)[];

/** What has its own word or sign around it: neither in the midst of a word or a date, nor before one. */
function bounded(line: string, at: number): Shaped | undefined {
  if (!mayBeNumber(line, at) && !LETTER_MARK.test(line.slice(at, at + 2))) return undefined;
  if (NOT_AFTER.test(line.slice(Math.max(0, at - 2), at))) return undefined;
  for (const shape of NAMES) {
    const end = SHAPES[shape](line, at).find((each) => !NOT_BEFORE.test(line.slice(each, each + 2)));
    if (end !== undefined) return { shape, index: at, end };
  }
  return undefined;
}

/**
 * Everything in a line of lower case that has the shape of a mark, in order; where several fit, the first shape counts.
 * `letter` and `number` are marks only by what stands around them.
 */
export function* shapesIn(line: string): Generator<Shaped> {
  START.lastIndex = 0;
  for (let found = START.exec(line); found; found = START.exec(line)) {
    const { index } = found;
    const next = START.lastIndex;
    const row = glyphs(line, index);
    const shaped = row === undefined ? bounded(line, index) : { shape: 'glyphs' as const, index, end: row };
    if (shaped && !EMPHASIS.test(line.slice(index, row ?? index))) yield shaped;
    START.lastIndex = shaped?.end ?? next;
  }
}
