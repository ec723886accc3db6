import { foldText } from '../../../lib/anchoring/text/fold.ts';

/** Which share of two passages' letters both have: 1 is the same passage. */
export function shared(one: Range, other: Range): number {
  const both = one.cloneRange();
  if (one.compareBoundaryPoints(0, other) < 0) both.setStart(other.startContainer, other.startOffset);
  if (both.compareBoundaryPoints(2, other) > 0) both.setEnd(other.endContainer, other.endOffset);
  const common = both.collapsed ? 0 : lettersOf(both);
  return common / Math.max(1, lettersOf(one) + lettersOf(other) - common);
}

const lettersOf = (range: Range) => foldText(range.toString()).length;

const UNSEEN = 'script, style, noscript, template, [hidden], .kept-back';

/** Whether some end of a range lies where nobody sees it. */
export const isUnseen = (range: Range): boolean =>
  [range.startContainer, range.endContainer].some((node) => !!node.parentElement?.closest(UNSEEN));
