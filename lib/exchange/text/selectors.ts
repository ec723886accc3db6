import type { Selector, XPathSelector } from '../../anchoring/model.ts';
import { own, ownText } from './json.ts';

/** The selectors of a W3C Web Annotation or of Hypothesis that we know; others are left out. */
export function selectorsOf(given: readonly unknown[]): Selector[] {
  return given.flatMap((one) => selectorOf(one) ?? []);
}

/** The words that selectors quote. */
export function quoteOf(selectors: readonly Selector[]): string {
  const quote = selectors.find((one) => one.type === 'TextQuoteSelector');
  return quote?.exact ?? '';
}

function selectorOf(given: unknown): Selector | undefined {
  switch (own(given, 'type')) {
    case 'TextQuoteSelector': {
      const exact = text(given, 'exact');
      if (exact.trim() === '') return undefined;
      return {
        type: 'TextQuoteSelector',
        exact,
        prefix: text(given, 'prefix'),
        suffix: text(given, 'suffix'),
      };
    }
    case 'TextPositionSelector': {
      const [start, end] = [own(given, 'start'), own(given, 'end')];
      if (!isPlace(start) || !isPlace(end) || end < start) return undefined;
      return { type: 'TextPositionSelector', start, end };
    }
    case 'XPathSelector':
      return pathOf(given);
    case 'RangeSelector':
      return rangeOf(given);
    default: {
      // A fragment or a stylesheet's path that words refine.
      const refined = own(given, 'refinedBy');
      return refined === undefined ? undefined : selectorOf(refined);
    }
  }
}

function pathOf(given: unknown): XPathSelector | undefined {
  const value = ownText(given, 'value');
  const refined = own(given, 'refinedBy');
  const within = refined === undefined ? undefined : selectorOf(refined);
  if (own(given, 'type') !== 'XPathSelector' || value === '') return undefined;
  return {
    type: 'XPathSelector',
    value,
    ...(within?.type === 'TextPositionSelector' && { refinedBy: within }),
  };
}

/** W3C's form, of two selectors; or that of Hypothesis, of two paths and places in them. */
function rangeOf(given: unknown): Selector | undefined {
  const start = pathOf(own(given, 'startSelector')) ?? pathOfHypothesis(given, 'start');
  const end = pathOf(own(given, 'endSelector')) ?? pathOfHypothesis(given, 'end');
  return start && end ? { type: 'RangeSelector', startSelector: start, endSelector: end } : undefined;
}

function pathOfHypothesis(given: unknown, side: 'start' | 'end'): XPathSelector | undefined {
  const value = ownText(given, `${side}Container`);
  const offset = own(given, `${side}Offset`);
  if (!isPlace(offset)) return undefined;
  const refinedBy = { type: 'TextPositionSelector', start: offset, end: offset } as const;
  return { type: 'XPathSelector', value: value || '.', refinedBy };
}

function text(given: unknown, name: string): string {
  const value = own(given, name);
  return typeof value === 'string' ? value : '';
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1_000_000_000;
}
