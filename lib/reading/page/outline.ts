import { body } from './body.ts';
import type { Page } from './page.ts';
import { survey } from './survey.ts';
import type { Block } from './surveyed.ts';
import { beginningOf, partedText, textOf } from './text.ts';

/** Of what is far from the article nothing is needed, of a very long article no more than this. */
const BEFORE = 10;
const AFTER = 4;
const BLOCKS = 1500;
const TEXT = 200_000;
const PASSAGE = 12_000;
const NAME = 40;
const BYLINES = 150;
const TIMES = 40;
const REMARKS = 60;
/** A text so long is no link's: its link would be as long, of which 200 characters are read. */
const LINKED = 250;

/** A block of the page: its text, its element's name, and how it stands. */
export interface Passage {
  text: string;
  tag: string;
  /** In a box beside the article. */
  aside: boolean;
  /** It is a link to elsewhere, or as good as one. */
  linked: boolean;
  /** Passages in one and the same element have the same number. */
  box: number;
}

/** Where in the outline something stands: the number of passages before it, and whether in a box beside the article. */
interface Place {
  at: number;
  aside: boolean;
}

/** An element that speaks of an author: its text, name, class and itemprop, whether it is a link to its author. */
export interface Signature extends Place {
  text: string;
  tag: string;
  names: string;
  rel: boolean;
}

/** A `<time>`: what its attribute and its text say, and what is said around it. */
export interface Moment extends Place {
  datetime: string;
  text: string;
  around: string;
}

/** The article of a page and what stands close to it, in plain data. Places are counted from the first passage. */
export interface Outline {
  passages: Passage[];
  /** Where the article begins and ends, and where its heading stands. */
  from: number;
  to: number;
  start: number;
  signatures: Signature[];
  moments: Moment[];
  /** Phrases set apart by italics. */
  emphasised: string[];
  /** Short texts from anywhere on the page in which somebody may say whose site it is. */
  remarks: { text: string; tag: string }[];
  /** The page is longer than was taken in: only its beginning was. */
  cut: boolean;
}

/** Before a name, where somebody says who they are or who made the site. */
const OWNER = /(?:\bby|[’']m|\b(?:am|is|bin|suis|soy|ben))\s/;

/** Whether the block is a link, or in one: a teaser of another page. */
function isLinked({ element, text }: Block): boolean {
  let up: Element | null = element;
  for (let steps = 0; up && steps < 3; up = up.parentElement, steps++) {
    const tag = up.localName;
    if (tag === 'a') return true;
    if (tag === 'article' || tag === 'main' || tag === 'body') break;
  }
  if (text.length > LINKED) return false;
  // The element may hold other blocks, and their links.
  const link = element.querySelector('a');
  const said = link ? textOf(link, 200) : '';
  return said.length > text.length * 0.8 && text.includes(said);
}

/** How many blocks from `first` on are within the caps. */
function within(blocks: readonly Block[], first: number, last: number): number {
  let size = 0;
  let at = first;
  while (at < last && at - first < BLOCKS && size < TEXT) size += blocks[at++]?.text.length ?? 0;
  return at;
}

const said = (element: Element | null, name: string, most: number): string =>
  (element?.getAttribute(name) ?? '').slice(0, most);

/** Written as a few loops: what is written as many small functions costs a script just injected a millisecond more. */
export function outline(page: Page): Outline {
  const { blocks, bylines, times, emphasised, start, cut } = page.once(survey);
  const { from, to } = page.once(body);
  const first = Math.max(0, from - BEFORE);
  const last = within(blocks, first, Math.min(blocks.length, to + AFTER));
  const boxes = new Map<Element | null, number>();
  const passages: Passage[] = [];
  const remarks: Outline['remarks'] = [];
  let at = -1;
  for (const block of blocks) {
    at++;
    const { aside, element, text } = block;
    const tag = block.tag.slice(0, NAME);
    if (at >= first && at < last) {
      const holder = element.parentElement;
      const box = boxes.get(holder) ?? boxes.size;
      boxes.set(holder, box);
      passages.push({ text: text.slice(0, PASSAGE), tag, aside, linked: isLinked(block), box });
    }
    if (remarks.length >= REMARKS || text.length > 300 || !text.includes(' ')) continue;
    const lower = text.toLowerCase();
    if ((at <= from || at >= to || lower.includes('blog')) && OWNER.test(lower)) remarks.push({ text, tag });
  }
  const signatures: Signature[] = [];
  for (const { element, at, aside } of bylines.slice(0, BYLINES)) {
    const text = partedText(element, 240);
    if (!text || text.length > 220) continue;
    const rel = element.getAttribute('rel')?.includes('author') === true;
    const names = `${said(element, 'class', 500)} ${said(element, 'itemprop', 500)}`;
    signatures.push({ at: at - first, aside, text, tag: element.localName.slice(0, NAME), names, rel });
  }
  const moments: Moment[] = [];
  for (const { element, at, aside } of times.slice(0, TIMES))
    moments.push({
      at: at - first,
      aside,
      datetime: said(element, 'datetime', 200),
      text: textOf(element, 120),
      around: `${said(element, 'class', 500)} ${beginningOf(element.parentElement, 60)}`,
    });
  return {
    passages,
    from: from - first,
    to: Math.min(to, last) - first,
    start: start - first,
    signatures,
    moments,
    emphasised: emphasised.slice(0, 200),
    remarks,
    cut,
  };
}
