import type { PageText } from './page-text.ts';

/** A stretch of a page's text, in UTF-16 units of its pieces one after the other; `end` is the first unit after it. */
export interface Span {
  start: number;
  end: number;
}

/** The last index whose value is at most `value`, of values that only grow; -1 if there is none. */
export function lastAtMost(values: ArrayLike<number>, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the piece in which a unit of the text stands. */
export const pieceAt = (page: PageText, place: number): number =>
  lastAtMost(page.starts, page.starts.length, place);

/** Index of the first letter that stands at a place or after it. */
export const letterAt = (page: PageText, place: number): number =>
  lastAtMost(page.places, page.letters.length, place - 1) + 1;

const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The text of a span: white space squeezed, unseen marks left out, what stands in another block on a line of its own. */
export function readSpan(page: PageText, { start, end }: Span): string {
  let text = '';
  for (let at = Math.max(0, pieceAt(page, start)); at < page.pieces.length; at++) {
    const piece = page.pieces[at];
    const from = page.starts[at] ?? 0;
    if (!piece || from > end) break;
    if (piece.gap && text) text += '\n';
    if (from === end) break;
    text += piece.text.slice(Math.max(0, start - from), end - from).replace(/\s+/g, ' ');
  }
  return text
    .replace(UNSEEN, '')
    .replace(/(?<! ) *\n\s*/g, '\n')
    .replace(/ {2,}/g, ' ');
}

/** The text of a span as a quote: without white space at its edges. */
export const quoteOf = (page: PageText, span: Span): string => readSpan(page, span).trim();
