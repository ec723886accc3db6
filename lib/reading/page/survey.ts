import { heading as ownHeading } from './heading.ts';
import { looking } from './looks.ts';
import type { Page } from './page.ts';
import type { Block, Spot, Survey } from './surveyed.ts';
import { decoded, squeezed } from './text.ts';

const ELEMENTS = 12_000;
const BLOCKS = 4000;
const BLOCK_TEXT = 6000;
const ALL_TEXT = 400_000;
const KEPT = 400;

const set = (tags: string) => new Set(tags.split(' '));
const SKIPPED = set(
  'script style noscript template iframe object embed video audio canvas select textarea button datalist dialog head nav',
);
const BLOCK_TAGS = set(
  'p h1 h2 h3 h4 h5 h6 li dt dd div section article main header footer aside blockquote figure figcaption td th tr table ul ol dl pre address form fieldset body details summary nav center',
);

/**
 * Walks a page once, in document order, and collects what readers need.
 * Navigation, comments, related items, advertising and hidden parts are left out.
 * At most 12,000 elements, 4000 blocks and 400,000 characters are taken in.
 */
export function survey(page: Page): Survey {
  const { document } = page;
  const blocks: Block[] = [];
  const marks: Spot[] = [];
  const bylines: Spot[] = [];
  const times: Spot[] = [];
  const emphasised: string[] = [];
  const root = document.body?.firstChild ? document.body : document.documentElement;
  const heading = page.once(ownHeading);
  let start = 0;
  let text = '';
  let total = 0;
  let holder: Element = root;
  /** The boxes beside the article that the walk is in. */
  const boxes: Element[] = [];
  const looks = looking();

  function close(): void {
    if (!text) return;
    if (text.trim() === '') {
      text = '';
      return;
    }
    const lines = text.includes('\n') ? text.split('\n') : [text];
    const clean = lines
      .map((line) => squeezed(decoded(line), BLOCK_TEXT))
      .filter(Boolean)
      .join('\n');
    text = '';
    if (!clean || blocks.length >= BLOCKS || total >= ALL_TEXT) return;
    total += clean.length;
    blocks.push({ text: clean, tag: holder.localName, element: holder, aside: boxes.length > 0 });
  }
  const keep = (list: Spot[], element: Element) => {
    if (list.length < KEPT) list.push({ element, at: blocks.length, aside: boxes.length > 0 });
  };
  const holdsHeading = (element: Element) => heading !== undefined && element.contains(heading);

  /** Looks at one element; says whether to go into it. */
  function enter(element: Element, tag: string): boolean {
    if (tag === 'svg' || tag === 'img') keep(marks, element);
    else if (tag === 'br') text += text.length < BLOCK_TEXT ? '\n' : '';
    else if (!SKIPPED.has(tag) || (tag === 'nav' && holdsHeading(element))) return look(element, tag);
    return false;
  }

  function look(element: Element, tag: string): boolean {
    const { hidden, off, mark, byline, beside } = looks(element, tag);
    if (hidden) return false;
    if ((off || (tag === 'form' && heading)) && !holdsHeading(element)) return false;
    if (tag === 'time') keep(times, element);
    if (mark) keep(marks, element);
    if (byline) keep(bylines, element);
    if ((tag === 'em' || tag === 'i' || tag === 'cite') && emphasised.length < KEPT) {
      const phrase = squeezed(element.textContent ?? '', 120);
      if (phrase.length > 1 && phrase.length < 90) emphasised.push(phrase);
    }
    if (beside && !holdsHeading(element)) boxes.push(element);
    return true;
  }

  const take = (more: string | null) => {
    if (more && text.length < BLOCK_TEXT) text += more.includes('\n') ? more.replaceAll('\n', ' ') : more;
  };

  /** What the walk is in, with whether it is a block. Asking the document the way back costs more than the walk. */
  const within: [element: Element, block: boolean][] = [];
  let node: Node | null = root?.firstChild ?? null;
  let besideElement = false;
  let seen = 0;
  while (seen < ELEMENTS) {
    const above = within.at(-1)?.[0] ?? root;
    if (!node) {
      const [left, block] = within.pop() ?? [];
      if (!left) break;
      if (block) {
        close();
        holder = within.at(-1)?.[0] ?? root;
      }
      if (boxes.at(-1) === left) boxes.pop();
      besideElement = true;
      node = left.nextSibling;
      continue;
    }
    const type = node.nodeType;
    if (type === 3) take(node.nodeValue);
    else if (type === 1) {
      seen++;
      const element = node as Element;
      const tag = element.localName;
      const block = BLOCK_TAGS.has(tag);
      if (block) {
        close();
        holder = element;
      } else if (besideElement) text += ' ';
      if (element === heading) start = blocks.length;
      if (enter(element, tag)) {
        if (element.firstElementChild) {
          within.push([element, block]);
          besideElement = false;
          node = element.firstChild;
          continue;
        }
        take(element.textContent);
        if (block) close();
      }
      if (boxes.at(-1) === element) boxes.pop();
      if (block) holder = above;
    }
    besideElement = type === 1;
    node = node.nextSibling;
  }
  close();
  const cut = seen >= ELEMENTS || blocks.length >= BLOCKS || total >= ALL_TEXT;
  return { blocks, marks, bylines, times, emphasised, start, cut };
}
