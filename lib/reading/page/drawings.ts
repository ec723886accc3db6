import { body } from './body.ts';
import type { Page } from './page.ts';
import { isStar, type Naming, naming, rowOf, starsIn } from './stars.ts';
import { survey } from './survey.ts';
import { beginningOf, squeezed } from './text.ts';

const MARKS = 200;
const LEVELS = 5;
const NAME = 40;
const VALUE = 400;

/** Attributes that may say a mark or how it is drawn. */
const ATTRIBUTES = new Set(
  'class alt aria-label title data-rating data-score data-review-rating data-rating-value data-stars data-max data-best data-total'.split(
    ' ',
  ),
);
/** Of what is called otherwise, and says nothing like it, no mark can be read. */
const TELLING =
  /star|rat(?:ing|ed)|score|grade|note|[eé]toile|stern|stell|estr[eê]l|stj[äe]rn|gwiazd|hv[eě]zd|popcorn|out of|\/\s?\d|(?:von|sur?) (?:\d|fünf)|[★☆⭐✮✭✰]/i;

/** What an element says in its attributes, and what is said around it, if the attributes have words. */
export interface Label {
  tag: string;
  attributes: [name: string, value: string][];
  beside: string;
}

/** A row of drawn stars, by what each of them is called; and the one box in it that has a label and is no star. */
export interface DrawnRow {
  tag: string;
  names: string;
  stars: string[];
  beside: string;
  /** What the row of a table that it stands in says. */
  line: string;
  box: Label[];
  /** The place of the first drawing after it. */
  until: number;
}

/** An element whose attributes speak of ratings, stars, grades; or a picture that does. */
export interface Drawing extends Label {
  names: string;
  text: string;
  /** Its style, or that of what it holds that has a width. */
  style: string;
  /** The class of what holds it. */
  holder: string;
  /** "tag class id" of it and of what it is in, up to the whole article. */
  within: string[];
  /** The place of the row that it is part of, or -1. */
  row: number;
  until: number;
}

/** What is drawn on a page in and beside its article, in page order, and may be a mark. */
export interface Drawings {
  drawings: Drawing[];
  rows: DrawnRow[];
}

const classOf = (element: Element | null) => (element?.getAttribute('class') ?? '').slice(0, VALUE);

function labelOf(element: Element): Label {
  const attributes: Label['attributes'] = [];
  let worded = false;
  for (const name of element.getAttributeNames()) {
    if (!ATTRIBUTES.has(name)) continue;
    attributes.push([name, (element.getAttribute(name) ?? '').slice(0, VALUE)]);
    worded ||= name === 'alt' || name === 'title' || name === 'aria-label';
  }
  const beside = worded ? beginningOf(element.parentElement, 80) : '';
  return { tag: element.localName.slice(0, NAME), attributes, beside };
}

/** What the one box in a row says in words, that is no star itself. */
function boxIn(row: Element, named: Naming): Label[] {
  let only: Element | undefined;
  for (const box of row.querySelectorAll('[title], [aria-label]')) {
    if (isStar(box, named)) continue;
    if (only) return [];
    only = box;
  }
  return only ? [labelOf(only)] : [];
}

function rowFrom(row: Element, named: Naming): DrawnRow {
  const line = row.closest('tr');
  return {
    tag: row.localName.slice(0, NAME),
    names: classOf(row),
    stars: starsIn(row, named),
    beside: beginningOf(row.parentElement, 200),
    line: line && line.children.length > 1 ? squeezed(line.textContent ?? '', 31) : '',
    box: boxIn(row, named),
    until: 0,
  };
}

/** The names of an element and of what it is in, up to five; what holds a page's whole article is not asked. */
function around(element: Element): string[] {
  const names: string[] = [];
  for (let up: Element | null = element; up && names.length < LEVELS; up = up.parentElement) {
    const tag = up.localName;
    if (tag === 'article' || tag === 'main' || tag === 'body') break;
    names.push(`${tag} ${classOf(up)} ${up.getAttribute('id') ?? ''}`.slice(0, 2 * VALUE));
  }
  return names;
}

function drawingFrom(element: Element, names: string, row: number): Drawing {
  const holder = classOf(element.parentElement);
  const inner = () => element.firstElementChild && element.querySelector('[style*="width"]');
  const style = element.getAttribute('style') ?? inner()?.getAttribute('style') ?? '';
  return {
    ...labelOf(element),
    names,
    text: (element.textContent ?? '').trim().slice(0, 200),
    style: style.slice(0, VALUE),
    holder,
    within: around(element),
    row,
    until: 0,
  };
}

/** Whether its names, or its labels, or what it is in, speak of marks. */
function isTelling(element: Element, names: string): boolean {
  let said = `${names} ${classOf(element.parentElement)}`;
  for (const name of element.getAttributeNames()) {
    said += ` ${name}`;
    if (name === 'aria-label' || name === 'title' || name === 'alt') said += ` ${element.getAttribute(name)}`;
  }
  return TELLING.test(said) || (element.localName === 'span' && TELLING.test(element.textContent ?? ''));
}

export function drawings(page: Page): Drawings {
  const { marks, blocks } = page.once(survey);
  const { from, to } = page.once(body);
  // A mark may stand after a box that stands after the text.
  const next = blocks.findIndex((block, at) => at >= to && !block.aside);
  const end = next < 0 ? blocks.length : next;
  const named = naming();
  const found: Drawing[] = [];
  const rows: DrawnRow[] = [];
  const places = new Map<Element, number>();
  /** What the drawing just looked at may still be in. */
  let open: { element: Element; of: Drawing | DrawnRow }[] = [];
  for (const { element, at, aside } of marks.slice(0, MARKS)) {
    if (aside || at < from - 8 || at > end || !isTelling(element, named(element))) continue;
    open = open.filter((each) => {
      const inside = each.element.contains(element);
      if (!inside) each.of.until = found.length;
      return inside;
    });
    const row = rowOf(element, named);
    let place = row ? places.get(row) : -1;
    if (row && place === undefined) {
      const drawn = rowFrom(row, named);
      place = rows.push(drawn) - 1;
      places.set(row, place);
      open.push({ element: row, of: drawn });
    }
    const drawing = drawingFrom(element, named(element), place ?? -1);
    found.push(drawing);
    open.push({ element, of: drawing });
  }
  for (const { of } of open) of.until = found.length;
  return { drawings: found, rows };
}
