import { framesOf, shadowsOf } from './roots.ts';

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Selections that cross into shadow roots: Chrome 137, Firefox 142. */
export type Composed = Selection & {
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

/** The open shadow roots that an event came through, or that hold the focus. To be asked while the event is on its way. */
export function rootsAround(document: Document, event: Event): ShadowRoot[] {
  const found = new Set(event.composedPath().filter(isShadowRoot));
  let { activeElement } = document;
  while (activeElement?.shadowRoot) {
    found.add(activeElement.shadowRoot);
    ({ activeElement } = activeElement.shadowRoot);
  }
  return [...found];
}

/** All that a selection may be in, when no event tells: the reader asked, so that a walk over the page is in place. */
export const rootsAnywhere = (document: Document): ShadowRoot[] =>
  [document, ...framesOf(document)].flatMap(shadowsOf);

/** A frame has a `ShadowRoot` of its own. */
const isShadowRoot = (target: EventTarget): target is ShadowRoot => 'host' in target && 'mode' in target;
