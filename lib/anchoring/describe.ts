import type { BlockSelector, Selector, TextPositionSelector } from './model.ts';
import { lettersIn, trimmed } from './text/edges.ts';
import type { PageText } from './text/page-text.ts';
import { lastAtMost, quoteOf, readSpan, type Span } from './text/places.ts';
import { rangesOf, spanOf } from './text/ranges.ts';
import { rangeSelectorOf } from './xpath.ts';

/** A passage as it is stored: its words, what finds them again, and where they stand now. */
export interface Description {
  /** The passage's visible text; paragraphs on lines of their own. */
  quote: string;
  selectors: Selector[];
  /** In UTF-16 units of the page's visible text: orders passages as the page does. */
  position: TextPositionSelector;
}

/** How much of the text before and after a passage is kept with it, in letters. */
const CONTEXT = 100;
const HEADING_LENGTH = 120;

/**
 * Describes the passage that a range holds, trimmed to visible characters. `undefined` where it holds no letter, digit
 * or star of the visible text: nothing could be told from that.
 */
export function describeIn(
  page: PageText,
  document: Document,
  range: AbstractRange,
): Description | undefined {
  const held = spanOf(page, range);
  const span = held && trimmed(page, held);
  if (!span) return undefined;
  const [first, end] = lettersIn(page, span);
  if (first >= end) return undefined;
  const position: TextPositionSelector = { type: 'TextPositionSelector', ...span };
  const selectors: Selector[] = [
    {
      type: 'TextQuoteSelector',
      exact: quoteOf(page, span),
      prefix: readSpan(page, { start: page.places[Math.max(0, first - CONTEXT)] ?? 0, end: span.start }),
      suffix: readSpan(page, { start: span.end, end: after(page, end + CONTEXT) }),
    },
    position,
    { ...blockOf(page, first), ...(isOnly(page, page.letters.slice(first, end)) ? { only: true } : {}) },
  ];
  const [live] = rangesOf(page, span);
  const path = live && rangeSelectorOf(live, document);
  if (path) selectors.push(path);
  return { quote: quoteOf(page, span), selectors, position };
}

/** Whether letters stand only once on a page. */
export const isOnly = ({ letters }: PageText, some: string): boolean =>
  letters.indexOf(some) === letters.lastIndexOf(some);

const after = (page: PageText, letter: number) =>
  letter < page.letters.length ? (page.places[letter] ?? page.length) : page.length;

/** Under which heading a letter stands, and in which block below it. */
export function blockOf(page: PageText, letter: number): BlockSelector {
  const { blocks } = page;
  const at = Math.max(0, lastAtMost(page.blockStarts, blocks.length, letter));
  let heading = at;
  while (heading > 0 && !blocks[heading]?.heading) heading--;
  const span: Span = {
    start: page.places[blocks[heading]?.at ?? 0] ?? 0,
    end: after(page, blocks[heading + 1]?.at ?? page.letters.length),
  };
  const text = blocks[heading]?.heading ? quoteOf(page, span).slice(0, HEADING_LENGTH) : '';
  const quoted = blocks[at]?.quoted ? { quoted: true } : {};
  return { type: 'BlockSelector', heading: text, block: at - heading, ...quoted };
}
