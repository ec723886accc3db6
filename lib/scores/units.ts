import { AND_HALF } from './numbers.ts';

/** Source of an expression for "star" in the languages that film pages are read in. */
export const STAR =
  '(?:stars?|stern(?:en?)?|[ée]toiles?|stell[ae]|estrell?as?|sterren|stjern(?:or|er|a)?|[★⭐🌟])';
/** Source of an expression for "point". */
export const POINT = '(?:points?|pts|punkten?|punt[io]|puntos|pontos)';
/** Source of an expression for the words between a mark and its scale, other than "out of" and the slash. */
export const OF = '(?:of|sur|von|aus|de|di|su|av|af|van|uit)';

const ENDS_IN_STAR = new RegExp(`[ -]?${STAR}(${AND_HALF})?$`, 'iu');
const ENDS_IN_POINT = new RegExp(` ?${POINT}$`, 'i');

/** An amount without its unit, and whether that was stars; a half after it ("deux étoiles et demie") stays. */
export function withoutUnit(text: string): { amount: string; stars: boolean } {
  const amount = text.replace(ENDS_IN_STAR, '$1');
  return amount === text
    ? { amount: text.replace(ENDS_IN_POINT, ''), stars: false }
    : { amount, stars: true };
}

const BETWEEN = [/ ?\/ ?/, / ?out of (?:a possible )?/i, new RegExp(` ${OF} `, 'i')];

/** A mark and its scale as two texts ("3½ stars", "four"); `undefined` if the text does not have the two. */
export function markAndScale(text: string): [mark: string, scale: string] | undefined {
  for (const between of BETWEEN) {
    const [mark, scale, more] = text.split(between);
    if (mark !== undefined && scale && more === undefined) return [mark, scale];
  }
  return undefined;
}
