import { framesOf } from './roots.ts';

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Selections that cross into shadow roots: Chrome 137, Firefox 142. */
type Composed = Selection & {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
};

/** What is selected in the page, in its open shadow roots or in its frames of the same origin, but not where it can be edited. */
export function selectedRange(document: Document, shadowRoots: ShadowRoot[]): Range | undefined {
  for (const each of [document, ...framesOf(document)]) {
    const range = rangeIn(each, shadowRoots);
    if (range) return range;
  }
  return undefined;
}

function rangeIn(document: Document, shadowRoots: ShadowRoot[]): Range | undefined {
  const selection: Composed | null = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const [composed] = selection.getComposedRanges?.({ shadowRoots }) ?? [];
  const range = live(document, composed ?? selection.getRangeAt(0));
  if (!range || range.collapsed || range.toString().trim() === '') return undefined;
  return isEditable(range.startContainer) || isEditable(range.endContainer) ? undefined : range;
}

/** A range across roots can be spanned by none: it is left alone. */
function live(document: Document, { startContainer, startOffset, endContainer, endOffset }: AbstractRange) {
  if (startContainer.getRootNode() !== endContainer.getRootNode()) return undefined;
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

function isEditable(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  if (!element) return false;
  return element.closest(EDITABLE) !== null || element.ownerDocument.designMode === 'on';
}

/** The open shadow roots that an event came through, or that hold the focus. */
export function rootsAround(document: Document, event?: Event): ShadowRoot[] {
  const around = event ? event.composedPath().filter((target) => target instanceof ShadowRoot) : [];
  const found = new Set<ShadowRoot>(around);
  let { activeElement } = document;
  while (activeElement?.shadowRoot) {
    found.add(activeElement.shadowRoot);
    ({ activeElement } = activeElement.shadowRoot);
  }
  return [...found];
}
