import { LETTER } from '../../letters.ts';
import { yearIn } from './dates.ts';

/** Opening and closing quotation marks, as bodies of character classes. */
export const OPEN = '‘“”"\'«»„‹「『《〈';
export const CLOSE = '’”"\'»«“›」』》〉';
const CLOSED = new RegExp(`[${CLOSE}](?![${LETTER}])`);
/** "Title (1974)", and what follows. */
export const WITH_YEAR = /^(.{1,120}?)[\s,]*[([]((?:18|19|20)\d\d)(?:\s+(?:film|movie))?[)\]](.*)$/i;

/** Quotation marks around a title, a trailing year, trailing marks and words like "movie" taken off. */
export function cleanTitle(text: string): { title: string; year?: number } {
  let title = text.trim().replace(/^[\s:–—|•,-]+|[\s:–—|•,-]+$/g, '');
  const dated = WITH_YEAR.exec(title);
  const year = dated ? yearIn(dated[2] ?? '') : undefined;
  if (dated?.[1]) title = dated[1].trim();
  const first = OPEN.indexOf(title.charAt(0));
  if (first >= 0 && title.length > 2) {
    const end = title.slice(1).search(CLOSED);
    if (end > 0) title = title.slice(1, end + 1);
  }
  title = title.replace(/^(?:the )?(?:movie|film)\s*[:–—]\s+/i, '');
  title = title
    .replace(/[\s:–—|,-]+$/g, '')
    .replace(/^[\s:–—|,]+/g, '')
    .trim();
  return year === undefined ? { title } : { title, year };
}
