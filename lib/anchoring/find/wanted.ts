import type { Selector } from '../model.ts';
import { divides, foldText, foldUnit, foldWords } from '../text/fold.ts';

/** A passage to be found, folded. */
export interface Wanted {
  /** As it was stored. */
  quote: string;
  /** Letters of the quote, and of what stood before and after it. */
  letters: string;
  prefix: string;
  suffix: string;
  /** The words of all three in one, with how many are the prefix's and the quote's. */
  words: readonly string[];
  before: number;
  count: number;
  /** Whether it began and ended with whole words. */
  wholeStart: boolean;
  wholeEnd: boolean;
  /** Where it stood, in UTF-16 units of the visible text. */
  start: number | undefined;
  heading: string;
  block: number | undefined;
  /** Whether it began and ended a block of text. */
  opens: boolean;
  closes: boolean;
  /** Whether it stood where words of the text are often repeated. */
  quoted: boolean;
  /** Whether its words stood nowhere else. */
  only: boolean;
}

/** Reads stored selectors, ours or another program's; `undefined` if no words are among them. */
export function wantedOf(selectors: readonly Selector[]): Wanted | undefined {
  let wanted: Wanted | undefined;
  for (const selector of selectors) {
    if (selector.type !== 'TextQuoteSelector') continue;
    const { exact, prefix, suffix } = selector;
    const letters = foldText(exact);
    if (!letters) continue;
    const [before, within, after] = [foldWords(prefix), foldWords(exact), foldWords(suffix)];
    wanted = {
      quote: exact,
      letters,
      prefix: foldText(prefix),
      suffix: foldText(suffix),
      words: [...before, ...within, ...after],
      before: before.length,
      count: within.length,
      wholeStart: parts(prefix.at(-1)) || parts(exact[0]),
      wholeEnd: parts(suffix[0]) || parts(exact.at(-1)),
      start: undefined,
      heading: '',
      block: undefined,
      opens: prefix.slice(prefix.lastIndexOf('\n') + 1).trim() === '',
      closes: /^\s*(?:\n|$)/.test(suffix),
      quoted: false,
      only: false,
    };
    break;
  }
  for (const selector of wanted ? selectors : []) {
    if (selector.type === 'TextPositionSelector' && wanted) wanted.start = selector.start;
    if (selector.type === 'BlockSelector' && wanted) {
      wanted.heading = foldText(selector.heading);
      wanted.block = selector.block;
      wanted.quoted = selector.quoted ?? false;
      wanted.only = selector.only ?? false;
    }
  }
  return wanted;
}

/** Whether a unit, or the end of the text, parts words. */
function parts(unit: string | undefined): boolean {
  const code = unit?.charCodeAt(0);
  return code === undefined || (foldUnit(code) === '' && divides(code));
}
