import { body } from './body.ts';
import { classOf, type DrawnRow, type Label, labelOf, rowFrom, VALUE } from './drawn-row.ts';
import type { Page } from './page.ts';
import { naming, rowOf } from './stars.ts';
import { survey } from './survey.ts';

const MARKS = 200;
const LEVELS = 5;

/** Of what is called otherwise, and says nothing like it, no mark can be read. */
const TELLING =
  /star|rat(?:ing|ed)|score|grade|note|[eé]toile|stern|stell|estr[eê]l|stj[äe]rn|gwiazd|hv[eě]zd|popcorn|out of|\/\s?\d|(?:von|sur?) (?:\d|fünf)|[★☆⭐✮✭✰]/;

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

/** The names of an element and of what it is in, up to five; what holds a page's whole article is not asked. */
function around(element: Element, known: Map<Element, string>): string[] {
  const names: string[] = [];
  for (let up: Element | null = element; up && names.length < LEVELS; up = up.parentElement) {
    const tag = up.localName;
    if (tag === 'article' || tag === 'main' || tag === 'body') break;
    let own = known.get(up);
    if (own === undefined)
      known.set(up, (own = `${tag} ${classOf(up)} ${up.getAttribute('id') ?? ''}`.slice(0, 2 * VALUE)));
    names.push(own);
  }
  return names;
}

function styleOf(element: Element): string {
  const inner = element.firstElementChild && element.querySelector('[style*="width"]');
  return (element.getAttribute('style') ?? inner?.getAttribute('style') ?? '').slice(0, VALUE);
}

/** Whether its names, or its labels, or what it is in, speak of marks. */
function isTelling(element: Element, names: string): boolean {
  let said = `${names} ${classOf(element.parentElement)}`;
  for (const name of element.getAttributeNames()) {
    said += ` ${name}`;
    if (name === 'aria-label' || name === 'title' || name === 'alt') said += ` ${element.getAttribute(name)}`;
  }
  if (element.localName === 'span') said += ` ${element.textContent}`;
  return TELLING.test(said.toLowerCase());
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
  const known = new Map<Element, string>();
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
    const { tag, attributes, beside } = labelOf(element);
    const drawing: Drawing = {
      tag,
      attributes,
      beside,
      names: named(element),
      text: (element.textContent ?? '').trim().slice(0, 200),
      style: styleOf(element),
      holder: classOf(element.parentElement),
      within: around(element, known),
      row: place ?? -1,
      until: 0,
    };
    found.push(drawing);
    open.push({ element, of: drawing });
  }
  for (const { of } of open) of.until = found.length;
  return { drawings: found, rows };
}
