/** Elements whose text is never shown as text of the page, or is the reader's own to edit. */
const NEVER = new Set(
  (
    'audio canvas datalist embed head input math meter noembed noframes noscript object optgroup option progress ' +
    'script select style svg template textarea title video rp'
  ).split(' '),
);

const HIDING = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse))/i;

/**
 * Whether an element's own markup keeps its text from being marked, layout and style sheets not asked: it is never
 * rendered, hidden by attribute or inline style, or editable.
 */
export function isLeftOut(element: Element): boolean {
  if (NEVER.has(element.localName)) return true;
  if (!element.hasAttributes()) return element.localName === 'dialog';
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true;
  return HIDING.test(element.getAttribute('style') ?? '');
}

/** Whether its content is there to be opened by the reader: hidden now, but found by the browser's own search too. */
export function isFolded(element: Element): boolean {
  return (
    (element.localName === 'details' && !element.hasAttribute('open')) ||
    element.getAttribute('hidden') === 'until-found'
  );
}

/**
 * Whether style sheets show an element that holds text. Asks for computed style, never for layout; where the browser cannot say
 * (a document that is not rendered), it is taken for shown.
 */
export function isShown(element: Element | null): boolean {
  if (!element?.ownerDocument.defaultView || typeof element.checkVisibility !== 'function') return true;
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display;
  return display === 'contents' && isShown(element.parentElement);
}
