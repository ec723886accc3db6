import { foldUnit } from './fold.ts';
import type { PageText } from './page-text.ts';
import { letterAt, pieceAt, type Span } from './places.ts';

const EMPTY = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** What belongs to the character before it: combining marks, variation selectors. */
const ATTACHED = /\p{M}/u;

/** The unit at a place of the text; "" outside of it. */
export function unitAt(page: PageText, place: number): string {
  const at = pieceAt(page, place);
  return page.pieces[at]?.text[place - (page.starts[at] ?? 0)] ?? '';
}

/** The span without white space and unseen marks at its edges, never within a character; `undefined` if nothing is left. */
export function trimmed(page: PageText, { start, end }: Span): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && (EMPTY.test(unitAt(page, from)) || splits(page, from))) from++;
  while (to > from && EMPTY.test(unitAt(page, to - 1))) to--;
  while (to < page.length && to > from && splits(page, to)) to++;
  return to > from ? { start: from, end: to } : undefined;
}

/** Whether a place lies within a character. */
function splits(page: PageText, place: number): boolean {
  const unit = unitAt(page, place);
  return ATTACHED.test(unit) || (unit >= '\udc00' && unit <= '\udfff');
}

/** Punctuation by kind: a curly quote is a quote, any dash a dash. */
const kindOf = (unit: string): string =>
  /['"‘’‚‛“”„‟«»‹›「」『』`´]/.test(unit) ? '"' : /[-‐-―−]/.test(unit) ? '-' : unit;

const marksOf = (units: readonly string[]) =>
  units
    .filter((unit) => !EMPTY.test(unit))
    .flatMap((unit) => (unit === '…' ? ['.', '.', '.'] : [kindOf(unit)]));

/**
 * The span of letters `first` up to `end` (not in it), with the punctuation around them that the quote has too: the dash
 * that it begins with, the full stop and closing quote at its end.
 */
export function withMarks(page: PageText, first: number, end: number, quote: string): Span {
  const units = quote.split('');
  const isLetter = (unit: string) => foldUnit(unit.charCodeAt(0)) !== '';
  const opening = units.findIndex(isLetter);
  const closing = units.findLastIndex(isLetter);
  let start = page.places[first] ?? 0;
  let stop = (page.places[end - 1] ?? 0) + 1;
  while (splits(page, stop)) stop++;
  start = take(page, start, -1, marksOf(units.slice(0, Math.max(0, opening))).toReversed());
  stop = take(page, stop - 1, 1, marksOf(units.slice(closing + 1))) + 1;
  while (splits(page, stop)) stop++;
  return { start, end: stop };
}

/** The place of the last unit that the marks reach from a place on, in a direction. */
function take(page: PageText, from: number, step: 1 | -1, marks: readonly string[]): number {
  let reached = from;
  let place = from;
  const wanted = [...marks];
  while (wanted.length > 0) {
    place += step;
    const unit = unitAt(page, place);
    if (unit && EMPTY.test(unit)) continue;
    const kind = unit === '…' ? '.' : kindOf(unit);
    if (!unit || kind !== wanted[0]) break;
    reached = place;
    const dots = unit === '…' ? 3 : 1;
    wanted.splice(0, Math.min(dots, wanted.findIndex((mark) => mark !== kind) >>> 0));
  }
  return reached;
}

/** The letters within a span. */
export function lettersIn(page: PageText, { start, end }: Span): [first: number, end: number] {
  return [letterAt(page, start), letterAt(page, end)];
}
