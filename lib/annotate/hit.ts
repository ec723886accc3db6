import type { Drawn } from './draw.ts';

/**
 * The drawn mark under a point of the event's own viewport, the shortest of several. Asks for the letters' own boxes:
 * that holds in shadow roots and frames, and in every browser (`highlightsFromPoint` needs Firefox 150).
 */
export function markAt(drawn: readonly Drawn[], event: MouseEvent): Drawn | undefined {
  const [target] = event.composedPath();
  if (!isNode(target)) return undefined;
  const under = drawn.filter(({ ranges }) =>
    ranges.some((range) => holds(range, target) && covers(range, event.clientX, event.clientY)),
  );
  return under.sort((a, b) => a.mark.quote.length - b.mark.quote.length)[0];
}

/** Whether the target is the text's own element, or within it: what lies over the text is another. */
function holds(range: Range, target: Node): boolean {
  return (
    range.startContainer.ownerDocument === target.ownerDocument &&
    range.intersectsNode(target) &&
    (target.contains(range.commonAncestorContainer) || range.commonAncestorContainer.contains(target))
  );
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** A frame has a `Node` of its own. */
const isNode = (target: unknown): target is Node =>
  typeof target === 'object' && target !== null && 'nodeType' in target;
