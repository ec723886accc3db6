/** What has no text of the review in it, or would be fetched or run. */
const LEFT_OUT = new Set(
  'script style noscript template iframe frame object embed applet video audio canvas map svg math img picture source track link meta base input select textarea button datalist dialog'.split(
    ' ',
  ),
);
/** What tells an extractor where the text is. Not `style`: a page's policy would report it as a violation. */
const ATTRIBUTES = ['class', 'id', 'role', 'rel', 'itemprop', 'aria-hidden', 'href'];
const INVISIBLE = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;

/** Elements below this depth are put beside one another, because extractors recurse. */
const DEEPEST = 150;
const LONGEST_ATTRIBUTE = 500;
/** Nodes looked at, for each element that is copied. */
const NODES_AN_ELEMENT = 8;

/**
 * The page's text as a document of its own, in which nothing loads or runs: elements with a few of their attributes,
 * and text, without what is not shown. The page is only ever read.
 * @param most elements; of a page that has more there is no copy.
 */
export function cappedClone(document: Document, most: number): Document | undefined {
  const root = document.body;
  const copy = document.implementation.createHTMLDocument('');
  const title = copy.querySelector('title') ?? copy.head.appendChild(copy.createElement('title'));
  title.textContent = document.querySelector('title')?.textContent ?? '';

  /** The element whose children come next, and those around it, with their copies. */
  const path: { from: Node; to: Element }[] = [{ from: root, to: copy.body }];
  let node: Node | null = root.firstChild;
  let elements = 0;
  let nodes = 0;
  while (path.length > 0) {
    const here = path.at(-1);
    if (!here) break;
    if (!node) {
      path.pop();
      node = here.from.nextSibling;
      continue;
    }
    if (++nodes > most * NODES_AN_ELEMENT) return undefined;
    const element: Element | undefined = isElement(node) && isShown(node) ? node : undefined;
    if (node.nodeType === 3) here.to.append(copy.createTextNode(node.nodeValue ?? ''));
    if (element) {
      if (++elements > most) return undefined;
      const twin = here.to.appendChild(twinOf(element, copy));
      if (element.firstChild) {
        path.push({ from: element, to: path.length < DEEPEST ? twin : here.to });
        node = element.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
  return copy;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isShown(element: Element): boolean {
  if (LEFT_OUT.has(element.localName.toLowerCase()) || element.getAttribute('hidden') !== null) return false;
  return !INVISIBLE.test((element.getAttribute('style') ?? '').slice(0, LONGEST_ATTRIBUTE));
}

function twinOf(element: Element, copy: Document): Element {
  const twin = copy.createElement(plainName(element.localName));
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) twin.setAttribute(name, value.slice(0, LONGEST_ATTRIBUTE));
  }
  return twin;
}

/** An element of the page's own making ("my-text") is a box; so is one whose name only a parser can make ("a<b"). */
function plainName(name: string): string {
  return /^[a-z][a-z0-9]{0,20}$/.test(name) ? name : 'div';
}
