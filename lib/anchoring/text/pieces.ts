import { isFolded, isLeftOut, isShown } from './shown.ts';

/** A node that gives text to the page: a text node, or an image that stands for one letter (a drop cap). */
export interface Piece {
  node: Text | Element;
  text: string;
  /** Pieces of the same run can be spanned by one Range: it ends where a shadow root, slot or frame begins or ends. */
  run: number;
  /** A block or a line break lies between the piece before and this one. */
  gap: boolean;
  /** It stands in a heading, `h1` to `h6`. */
  heading: boolean;
  /** It stands where words of the text are often repeated: a quotation, an aside, a figure, comments. */
  quoted: boolean;
}

/** Elements that break a line of text: what stands before and after them are different words. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main nav ol p pre section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
);
const HEADING = /^h[1-6]$/;
const QUOTED = new Set(['blockquote', 'q', 'aside', 'figure']);
const COMMENTS = /comment|disqus|pull-?quote/i;
/** Deeper than pages go; what lies below is left out. */
const DEEPEST = 400;

/** Children yet to visit. */
interface Level {
  next: Node | null | undefined;
  /** The rest of a slot's nodes, which are no siblings of each other. */
  slotted: Node[] | undefined;
  block: boolean;
  heading: boolean;
  quoted: boolean;
  /** Inside something closed that the reader can open: style would say hidden. */
  folded: boolean;
  /** A new run begins after it. */
  leaves: boolean;
}

/** The children of an element as they are shown: of its open shadow root, of a slot, of a frame of the same origin. */
function childrenOf(element: Element): Pick<Level, 'next' | 'slotted' | 'leaves'> {
  const { shadowRoot } = element;
  if (shadowRoot) return { next: shadowRoot.firstChild, slotted: undefined, leaves: true };
  if (element.localName === 'slot') {
    const slotted = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (slotted.length > 0) return { next: slotted[0], slotted: slotted.slice(1), leaves: true };
  }
  if (element.localName === 'iframe' || element.localName === 'frame') {
    const inner = frameDocument(element as HTMLIFrameElement);
    return { next: inner?.designMode === 'on' ? null : inner?.body, slotted: undefined, leaves: true };
  }
  return { next: element.firstChild, slotted: undefined, leaves: false };
}

function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

const DROP_CAP = /^\s*["“‘«„]?\p{L}\s*$/u;

/** The visible text of a document, in reading order; nothing is changed and no layout forced. */
export function* pieces(document: Document): Generator<Piece> {
  const root = document.body ?? document.documentElement;
  const stack: Level[] = [
    {
      next: root && !isLeftOut(root) ? root.firstChild : null,
      slotted: undefined,
      block: true,
      heading: false,
      quoted: false,
      // A page that hides all of itself (AMP, until its scripts ran) is about to show it.
      folded: !isShown(root),
      leaves: false,
    },
  ];
  let run = 0;
  let gap = true;
  let asked: { parent: Node | null; shown: boolean } = { parent: null, shown: true };
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const node = level.next;
    if (!node) {
      stack.pop();
      if (level.block) gap = true;
      if (level.leaves) run++;
      continue;
    }
    level.next = level.slotted ? level.slotted.shift() : node.nextSibling;
    const text = textOf(node);
    if (text) {
      const parent = node.parentNode;
      if (asked.parent !== parent)
        asked = { parent, shown: level.folded || isShown(node.parentElement ?? hostOf(parent)) };
      if (!asked.shown) continue;
      yield { node: node as Text | Element, text, run, gap, heading: level.heading, quoted: level.quoted };
      gap = false;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (isLeftOut(element) || stack.length > DEEPEST) continue;
      const block = BLOCKS.has(element.localName);
      if (block) gap = true;
      const children = childrenOf(element);
      if (children.leaves) run++;
      stack.push({
        ...children,
        block,
        heading: level.heading || HEADING.test(element.localName),
        quoted: level.quoted || isQuoted(element),
        folded: level.folded || isFolded(element),
      });
    }
  }
}

function isQuoted(element: Element): boolean {
  if (QUOTED.has(element.localName)) return true;
  const [id, name] = [element.getAttribute('id'), element.getAttribute('class')];
  return COMMENTS.test(id ?? '') || COMMENTS.test(name ?? '');
}

const hostOf = (root: Node | null) => (root && 'host' in root ? (root as ShadowRoot).host : null);

/** The text that a node gives by itself. */
function textOf(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data;
  if (node.nodeType !== 1 || (node as Element).localName !== 'img') return '';
  const alt = (node as Element).getAttribute('alt') ?? '';
  return alt.length < 6 && DROP_CAP.test(alt) ? alt.trim() : '';
}
