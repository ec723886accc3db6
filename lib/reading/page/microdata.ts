import type { Page } from './page.ts';
import { type SchemaNode, type SchemaValue, typesIn } from './schema.ts';
import { textOf } from './text.ts';

const ITEMS = 400;
const PROPERTIES = 2000;

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

const valueOf = (element: Element): string =>
  element.getAttribute('content') ??
  (element.getAttribute(VALUE[element.localName] ?? 'value') || textOf(element, 2000));

/**
 * Microdata and RDFa Lite items in the same form as JSON-LD nodes, each before the items that it holds.
 * At most 400 items and 2000 properties of either syntax.
 */
export function microdata({ document }: Page): readonly SchemaNode[] {
  const nodes: SchemaNode[] = [];
  for (const [item, type, property] of SYNTAXES) {
    const items = document.querySelectorAll(`[${item}]`);
    const byElement = new Map<Element, { node: SchemaNode; own: Map<string, SchemaValue[]> }>();
    const holderOf = (element: Element) => {
      for (let up = element.parentElement, steps = 0; up && steps < 60; up = up.parentElement, steps++) {
        const found = byElement.get(up);
        if (found) return found;
      }
      return undefined;
    };
    for (const element of [...items].slice(0, ITEMS)) {
      const types = typesIn((element.getAttribute(type) ?? '').slice(0, 400).split(/\s+/).filter(Boolean));
      const name = element.getAttribute(property);
      const holder = name ? holderOf(element) : undefined;
      const own = new Map<string, SchemaValue[]>();
      const path = holder ? `${holder.node.path}.${name?.slice(0, 60)}` : (types[0] ?? 'item');
      const parent = holder && { parent: holder.node };
      byElement.set(element, {
        own,
        node: { from: 'microdata', types, path, element, properties: own, ...parent },
      });
    }
    const properties = byElement.size > 0 ? document.querySelectorAll(`[${property}]`) : [];
    for (const element of [...properties].slice(0, PROPERTIES)) {
      const holder = holderOf(element);
      if (!holder) continue;
      const value = byElement.get(element)?.node ?? valueOf(element);
      for (const name of (element.getAttribute(property) ?? '').split(/\s+/).slice(0, 8)) {
        const key = name.slice(name.lastIndexOf(':') + 1);
        const values = holder.own.get(key);
        if (!values) holder.own.set(key, [value]);
        else if (values.length < 200) values.push(value);
      }
    }
    for (const { node } of byElement.values()) nodes.push(node);
  }
  return nodes;
}
