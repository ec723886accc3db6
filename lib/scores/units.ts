import { AND_HALF } from './numbers.ts';

/** Source of an expression for "star" in the languages that film pages are read in, in lower case. */
export const STAR =
  '(?:stars?|stern(?:en?)?|[ée]toiles?|stell[ae]|estr[eê]l+as?|sterren|stj[äe]rn(?:or|er|a)?|gwiazd(?:ki|ek|ka)|hvězd(?:y|a|iček)?|csillag|yıldız|tähteä?|зв[её]зд[аы]?|зірк[аи]|stele|αστέρια|[★⭐])';
/** Source of an expression for "point". */
export const POINT = '(?:points?|pts|punkten?|punt[io]|puntos|pontos)';
/** Source of an expression for the words between a mark and its scale, other than "out of" and the slash. */
export const OF = '(?:of|sur|sobre|von|aus|de|din|di|su|av|af|van|op|uit|na|z|ze|od|из|з|στα|ud af|ut av)';

const ENDS_IN_STAR = new RegExp(`[ -]?${STAR}(${AND_HALF})?$`);
const ENDS_IN_POINT = new RegExp(` ?${POINT}$`);

/** A lower-case amount without its unit, and whether that was stars; a half after it ("deux étoiles et demie") stays. */
export function withoutUnit(text: string): { amount: string; stars: boolean } {
  const amount = text.replace(ENDS_IN_STAR, '$1');
  const stars = amount !== text;
  return { amount: stars ? amount : text.replace(ENDS_IN_POINT, ''), stars };
}

const BETWEEN = [/ ?\/ ?/, / ?out of (?:a possible )?/, new RegExp(` ${OF} `)];

/** A mark and its scale as two texts ("3½ stars", "four"); `undefined` if the text does not have the two. */
export function markAndScale(text: string): [mark: string, scale: string] | undefined {
  for (const between of BETWEEN) {
    const [mark, scale, more] = text.split(between);
    if (mark !== undefined && scale && more === undefined) return [mark, scale];
  }
  return undefined;
}
