import { LETTER } from '../../letters.ts';
import { yearIn } from './year.ts';

/** Opening and closing quotation marks, as bodies of character classes. */
export const OPEN = '‘“”"\'«»„‹「『《〈';
export const CLOSE = '’”"\'»«“›」』》〉';
const CLOSED = new RegExp(`[${CLOSE}](?![${LETTER}])`);
const BRACKET = /[([]([^()[\]]{4,80})[)\]]/g;
/** A year by itself, or after a country's short name. */
const YEAR = /^(?:[A-Z]{1,3}(?:\/[A-Z]{1,3})* |.* [–-] )?((?:18|19|20)\d\d)(?: (?:film|movie))?$/;

/** "Title (1974)", "Title (dir. Jane Doe, 1974)" as title and year. */
export function datedTitle(text: string): { title: string; year: number } | undefined {
  for (const { 1: inner = '', index } of text.slice(0, 250).matchAll(BRACKET)) {
    const part = inner.split(/[,;]\s?/).find((each) => YEAR.test(each));
    const year = yearIn(YEAR.exec(part ?? '')?.[1] ?? '');
    const title = text.slice(0, index).replace(/(?<![\s,])[\s,]+$/, '');
    if (year && title && title.length <= 120) return { title, year };
  }
  return undefined;
}

/** Quotation marks around a title, a trailing year, trailing marks and words like "movie" taken off. */
export function cleanTitle(text: string): { title: string; year?: number } {
  let title = text
    .trim()
    .replace(/(?<=[^\s★☆½⭐✮✰]) ?[★☆½⭐✮✰]{1,10}$/, '')
    .replace(/^[\s:–—|•,-]+|(?<![\s:–—|•,-])[\s:–—|•,-]+$/g, '')
    .replace(/^(?:[\p{Extended_Pictographic}\u{FE0F}\u{200D}]{1,8} )+(?=\S)/u, '')
    .replace(/^#\d{1,4}[.:)]?\s+|^\d{1,4}[.)]\s+(?=[A-Z])/, '');
  const dated = datedTitle(title);
  const year = dated?.year;
  if (dated) title = dated.title;
  // Closing marks on both sides: somebody's keyboard has no others.
  if (/^’.+’$/.test(title)) title = title.slice(1, -1);
  const first = OPEN.indexOf(title.charAt(0));
  if (first >= 0 && title.length > 2) {
    const end = title.slice(1).search(CLOSED);
    if (end > 0) title = title.slice(1, end + 1);
  }
  title = title.replace(/^(?:the )?(?:movie|film)(?: (?:title|name))?\s*[:–—]\s+/i, '');
  title = title
    .replace(/ \((?:R|PG(?:-13)?|NC-17|G|NR|UR|Unrated|U|12A?|15|18)\)$/, '')
    .replace(/(?<![\s:–—|,-])[\s:–—|,-]+$/g, '')
    .replace(/^[\s:–—|,]+/g, '')
    .trim();
  return year === undefined ? { title } : { title, year };
}
