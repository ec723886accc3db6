import type { RangeSelector, XPathSelector } from './model.ts';

/** The path of an element from the root of its document; `undefined` in a shadow root or a frame, which no path leads into. */
function pathOf(element: Element, document: Document): string | undefined {
  let path = '';
  for (let at: Element | null = element; at; at = at.parentElement) {
    let place = 1;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
      if (before.localName === at.localName) place++;
    path = `/${at.localName}[${place}]${path}`;
    if (at === document.documentElement) return path;
  }
  return undefined;
}

function pointOf(node: Node, offset: number, document: Document): XPathSelector | undefined {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const value = element ? pathOf(element, document) : undefined;
  if (!element || value === undefined) return undefined;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, offset);
  const place = before.toString().length;
  return {
    type: 'XPathSelector',
    value,
    refinedBy: { type: 'TextPositionSelector', start: place, end: place },
  };
}

/** Where a range stands in a document's tree: what other programs look for first. `undefined` for one that no paths lead to. */
export function rangeSelectorOf(range: Range, document: Document): RangeSelector | undefined {
  const startSelector = pointOf(range.startContainer, range.startOffset, document);
  const endSelector = pointOf(range.endContainer, range.endOffset, document);
  return startSelector && endSelector && { type: 'RangeSelector', startSelector, endSelector };
}
