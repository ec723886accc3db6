import { body } from './body.ts';
import type { Page } from './page.ts';
import { survey } from './survey.ts';
import type { Block, Spot } from './surveyed.ts';
import { beginningOf, textOf } from './text.ts';

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
const OWNER = /(?:\bby|[’']m|\b(?:am|is|bin|suis|soy|ben))\s/i;

/** Whether the block is a link, or in one: a teaser of another page. */
function isLinked({ element, text }: Block): boolean {
  let up: Element | null = element;
  for (let steps = 0; up && steps < 3; up = up.parentElement, steps++) {
    if (up.localName === 'a') return true;
    if (/^(?:article|main|body)$/.test(up.localName)) break;
  }
  // The element may hold other blocks, and their links.
  const said = textOf(element.querySelector('a'), 200);
  return said.length > text.length * 0.8 && text.includes(said);
}

/** How many blocks from `first` on are within the caps. */
function within(blocks: readonly Block[], first: number, last: number): number {
  let size = 0;
  let at = first;
  while (at < last && at - first < BLOCKS && size < TEXT) size += blocks[at++]?.text.length ?? 0;
  return at;
}

export function outline(page: Page): Outline {
  const { blocks, bylines, times, emphasised, start, cut } = page.once(survey);
  const { from, to } = page.once(body);
  const first = Math.max(0, from - BEFORE);
  const last = within(blocks, first, Math.min(blocks.length, to + AFTER));
  const boxes = new Map<Element | null, number>();
  const passages = blocks.slice(first, last).map((block): Passage => {
    const { aside, element } = block;
    const text = block.text.slice(0, PASSAGE);
    const tag = block.tag.slice(0, NAME);
    const box = boxes.get(element.parentElement) ?? boxes.size;
    boxes.set(element.parentElement, box);
    return { text, tag, aside, linked: isLinked(block), box };
  });
  const place = ({ at, aside }: Spot): Place => ({ at: at - first, aside });
  const attributes = (element: Element | null, names: string[]) =>
    names.map((name) => (element?.getAttribute(name) ?? '').slice(0, 500)).join(' ');
  const signatures = bylines.slice(0, BYLINES).flatMap((spot): Signature[] => {
    const { element } = spot;
    const text = textOf(element, 240);
    if (!text || text.length > 220) return [];
    const rel = element.getAttribute('rel')?.includes('author') === true;
    const names = attributes(element, ['class', 'itemprop']);
    return [{ ...place(spot), text, tag: element.localName.slice(0, NAME), names, rel }];
  });
  const moments = times.slice(0, TIMES).map((spot): Moment => {
    const { element } = spot;
    return {
      ...place(spot),
      datetime: (element.getAttribute('datetime') ?? '').slice(0, 200),
      text: textOf(element, 120),
      around: `${attributes(element, ['class'])} ${beginningOf(element.parentElement, 60)}`,
    };
  });
  const remarks = blocks
    .filter(
      ({ text }, at) =>
        text.length <= 300 && (at <= from || at >= to || /blog/i.test(text)) && OWNER.test(text),
    )
    .slice(0, REMARKS)
    .map(({ text, tag }) => ({ text, tag: tag.slice(0, NAME) }));
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
