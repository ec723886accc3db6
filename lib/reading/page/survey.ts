import { heading as ownHeading } from './heading.ts';
import { KINDS } from './kinds.ts';
import { looking } from './looks.ts';
import type { Page } from './page.ts';
import type { Block, Spot, Survey } from './surveyed.ts';
import { decoded, squeezed } from './text.ts';

const ELEMENTS = 12_000;
const BLOCKS = 4000;
const BLOCK_TEXT = 6000;
const ALL_TEXT = 400_000;
const KEPT = 400;

/** Where the page breaks a line, in the text that is being collected: no page shows this. */
const BREAK = '\u0001';

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
  const labels: Element[] = [];
  const labelled: Element[] = [];
  let rated = false;
  const root = document.body?.firstChild ? document.body : document.documentElement;
  const heading = page.once(ownHeading);
  let start = 0;
  let text = '';
  let total = 0;
  /** The block that the walk is in, and its tag. */
  let holder: Element = root;
  let held = root.localName;
  /** The boxes beside the article that the walk is in. */
  const boxes: Element[] = [];
  const looks = looking();

  function close(): void {
    const run = text;
    text = '';
    if (run.trim() === '') return;
    const lines = run.includes('\n') ? run.replaceAll('\n', ' ') : run;
    const clean = lines.includes(BREAK)
      ? lines
          .split(BREAK)
          .map((line) => squeezed(decoded(line), BLOCK_TEXT))
          .filter(Boolean)
          .join('\n')
      : squeezed(decoded(lines), BLOCK_TEXT);
    if (!clean || blocks.length >= BLOCKS || total >= ALL_TEXT) return;
    total += clean.length;
    blocks.push({ text: clean, tag: held, element: holder, aside: boxes.length > 0 });
  }
  /** Elements that hold the heading. */
  const around = new Set<Element>();
  for (let up: Element | null = heading ?? null; up; up = up.parentElement) around.add(up);

  /** Looks at one element; says whether to go into it. */
  function look(element: Element, tag: string): boolean {
    const { hidden, off, beside, mark, byline, label, rated: shows } = looks(element, tag);
    if (hidden) return false;
    if (label) {
      const list = label === 'one' ? labels : labelled;
      if (list.length < KEPT) list.push(element);
    }
    rated ||= shows;
    if ((off || tag === 'nav' || (tag === 'form' && heading)) && !around.has(element)) return false;
    if (mark || byline || tag === 'time') {
      const spot = { element, at: blocks.length, aside: boxes.length > 0 };
      if (tag === 'time' && times.length < KEPT) times.push(spot);
      if (mark && marks.length < KEPT) marks.push(spot);
      if (byline && bylines.length < KEPT) bylines.push(spot);
    }
    if ((tag === 'em' || tag === 'i' || tag === 'cite') && emphasised.length < KEPT) {
      const phrase = squeezed(element.textContent ?? '', 120);
      if (phrase.length > 1 && phrase.length < 90) emphasised.push(phrase);
    }
    if (beside && !around.has(element)) boxes.push(element);
    return true;
  }

  /** What the walk is in, with whether it is a block. Asking the document the way back costs more than the walk. */
  const within: Element[] = [];
  const areBlocks: boolean[] = [];
  let above: Element = root;
  let besideElement = false;
  let seen = 0;
  let node: Node | null = root?.firstChild ?? null;
  while (seen < ELEMENTS) {
    if (!node) {
      const left = within.pop();
      if (!left) break;
      above = within.at(-1) ?? root;
      if (areBlocks.pop()) {
        close();
        holder = above;
        held = above.localName;
      }
      if (boxes.at(-1) === left) boxes.pop();
      besideElement = true;
      node = left.nextSibling;
      continue;
    }
    const type = node.nodeType;
    if (type === 3) {
      if (text.length < BLOCK_TEXT) text += node.nodeValue ?? '';
    } else if (type === 1) {
      seen++;
      const element = node as Element;
      const tag = element.localName;
      const kind = KINDS.get(tag);
      const block = kind === 'block';
      if (block) {
        close();
        holder = element;
        held = tag;
      } else if (besideElement) text += ' ';
      if (element === heading) start = blocks.length;
      if (kind === 'drawing') {
        if (marks.length < KEPT) marks.push({ element, at: blocks.length, aside: boxes.length > 0 });
      } else if (kind === 'break') text += text.length < BLOCK_TEXT ? BREAK : '';
      else if (kind !== 'skipped' && look(element, tag)) {
        if (element.firstElementChild) {
          within.push(element);
          areBlocks.push(block);
          above = element;
          besideElement = false;
          node = element.firstChild;
          continue;
        }
        if (text.length < BLOCK_TEXT) text += element.textContent ?? '';
        if (block) close();
      }
      if (boxes.at(-1) === element) boxes.pop();
      if (block) {
        holder = above;
        held = above.localName;
      }
    }
    besideElement = type === 1;
    node = node.nextSibling;
  }
  close();
  const cut = seen >= ELEMENTS || blocks.length >= BLOCKS || total >= ALL_TEXT;
  return { blocks, marks, bylines, times, emphasised, labels, labelled, rated, start, cut };
}
