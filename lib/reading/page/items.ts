import { firstOf } from './first-of.ts';
import type { Page } from './page.ts';
import { textOf } from './text.ts';

const ITEMS = 400;
const PROPERTIES = 2000;
const VALUES = 200;

/** An item of microdata or RDFa Lite as it is written. */
export interface Item {
  types: string[];
  /** The name under which another item holds it, and that item's place in the list; -1 where none does. */
  name: string;
  holder: number;
  /** It stands among readers' comments or in a list of other things. */
  foreign: boolean;
  /** Names of properties, each with a text or the place of an item in the list. */
  values: [name: string, value: string | number][];
}

/** The names of attributes in the two syntaxes: microdata, RDFa Lite. */
const SYNTAXES = [
  ['itemscope', 'itemtype', 'itemprop'],
  ['typeof', 'typeof', 'property'],
] as const;

/** The attribute by which an element says a value, where it does not by `content` or its text. */
const VALUE: Readonly<Record<string, string>> = {
  time: 'datetime',
  data: 'value',
  meter: 'value',
  link: 'href',
  area: 'href',
};

const FOREIGN =
  ':is([class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="user-review" i], [class*="userreview" i], [class*="reader" i]):not(body, html)';
/** What may be the page's own: of other things nobody asks where they stand. */
const MAY_BE_OWN = /review|article|posting|webpage|movie|film|event|clip/;

const valueOf = (element: Element): string =>
  element.getAttribute('content') ??
  (element.getAttribute(VALUE[element.localName] ?? 'value') || textOf(element, 2000));

const wordsOf = (element: Element, name: string) =>
  (element.getAttribute(name) ?? '').slice(0, 2000).split(/\s+/).filter(Boolean).slice(0, 8);

/** At most 400 items and 2000 properties of either syntax, each item before those that it holds. */
export function items({ document }: Page): Item[] {
  const found: Item[] = [];
  for (const syntax of SYNTAXES) {
    const elements = document.querySelectorAll(`[${syntax[0]}]`);
    // Most pages have none.
    if (elements.length > 0) addItems(document, [...elements].slice(0, ITEMS), syntax, found);
  }
  return found;
}

function addItems(
  document: Document,
  elements: readonly Element[],
  [, type, property]: (typeof SYNTAXES)[number],
  found: Item[],
): void {
  const places = new Map<Element, number>();
  const holderOf = (element: Element): number => {
    let up = element.parentElement;
    for (let steps = 0; up && steps < 60; up = up.parentElement, steps++) {
      const place = places.get(up);
      if (place !== undefined) return place;
    }
    return -1;
  };
  for (const element of elements) {
    const types = wordsOf(element, type).map((name) => name.slice(0, 200));
    const name = element.getAttribute(property)?.slice(0, 60) ?? '';
    const holder = name ? holderOf(element) : -1;
    const foreign = MAY_BE_OWN.test(types.join(' ').toLowerCase()) && element.closest(FOREIGN) !== null;
    places.set(element, found.push({ types, name, holder, foreign, values: [] }) - 1);
  }
  for (const element of firstOf(document, `[${property}]`, PROPERTIES)) {
    const values = found[holderOf(element)]?.values;
    if (!values || values.length > VALUES * 4) continue;
    const value = places.get(element) ?? valueOf(element).slice(0, 8000);
    for (const name of wordsOf(element, property)) values.push([name.slice(0, 200), value]);
  }
}
