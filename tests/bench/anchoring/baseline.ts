import search from 'approx-string-match';
import type { Selector } from '../../../lib/anchoring/model.ts';

/**
 * What is done elsewhere, from its published description (Hypothesis, "Fuzzy anchoring" and the notes beside its code): the quote is
 * searched in the text content of the body, exactly, else with errors in up to half of its letters, at most 256; of all
 * places the best by likeness of quote (50), prefix (20), suffix (20) and position (2) is taken.
 */
export function placeElsewhere(document: Document, selectors: readonly Selector[]): Range | undefined {
  const quote = selectors.find((each) => each.type === 'TextQuoteSelector');
  const position = selectors.find((each) => each.type === 'TextPositionSelector');
  if (!quote) return undefined;
  const text = document.body.textContent ?? '';
  const exact = quote.exact.replaceAll('\n', '');
  const all = search(text, exact, 0);
  const matches = all.length > 0 ? all : search(text, exact, Math.min(256, exact.length / 2));
  const [prefix, suffix] = [quote.prefix.slice(-32), quote.suffix.slice(0, 32)];
  let best: { start: number; end: number; score: number } | undefined;
  for (const { start, end, errors } of matches) {
    const before = likeness(text.slice(Math.max(0, start - prefix.length), start), prefix);
    const after = likeness(text.slice(end, end + suffix.length), suffix);
    const near = 1 - Math.abs(start - (position?.start ?? start)) / text.length;
    const score = 50 * (1 - errors / exact.length) + 20 * before + 20 * after + 2 * near;
    if (!best || score > best.score) best = { start, end, score };
  }
  return best && rangeAt(document, best.start, best.end);
}

function likeness(text: string, wanted: string): number {
  if (!wanted || !text) return wanted ? 0 : 1;
  const [match] = search(text, wanted, wanted.length);
  return match ? 1 - match.errors / wanted.length : 0;
}

function rangeAt(document: Document, start: number, end: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, 4);
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (start >= at && start <= at + node.length) range.setStart(node, start - at);
    if (end > at && end <= at + node.length) range.setEnd(node, end - at);
    at += node.length;
  }
  return range;
}
