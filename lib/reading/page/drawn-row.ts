import { isStar, type Naming, starsIn } from './stars.ts';
import { beginningOf, squeezed } from './text.ts';

const NAME = 40;
/** No longer value of an attribute is handed over. */
export const VALUE = 400;

/** Attributes that may say a mark or how it is drawn. */
const ATTRIBUTES = new Set(
  'class alt aria-label title data-rating data-score data-review-rating data-rating-value data-stars data-max data-best data-total'.split(
    ' ',
  ),
);

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

/** The class of an element, or "". */
export const classOf = (element: Element | null) => (element?.getAttribute('class') ?? '').slice(0, VALUE);

export function labelOf(element: Element): Label {
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

export function rowFrom(row: Element, named: Naming): DrawnRow {
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
