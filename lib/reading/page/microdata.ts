import type { Page } from './page.ts';
import type { SchemaNode, SchemaValue } from './schema.ts';
import { textOf } from './text.ts';

const ITEMS = 400;
const PROPERTIES = 2000;

/** The names of attributes in the two syntaxes. */
const SYNTAXES = [
  { item: 'itemscope', type: 'itemtype', property: 'itemprop' },
  { item: 'typeof', type: 'typeof', property: 'property' },
] as const;

function typesOf(text: string): string[] {
  return text
    .slice(0, 400)
    .split(/\s+/)
    .map((type) =>
      type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'), type.lastIndexOf('#')) + 1),
    )
    .map((type) => type.toLowerCase())
    .filter(Boolean);
}

/** What an element says: its machine-readable attribute if it has one, else its text. */
function valueOf(element: Element): string {
  const content = element.getAttribute('content');
  if (content !== null) return content;
  const tag = element.localName;
  const attribute =
    tag === 'time'
      ? 'datetime'
      : tag === 'data' || tag === 'meter'
        ? 'value'
        : tag === 'link' || tag === 'area'
          ? 'href'
          : undefined;
  return (attribute && element.getAttribute(attribute)) || textOf(element, 2000);
}

/**
 * Microdata and RDFa Lite items in the same form as JSON-LD nodes, each before the items that it holds.
 * At most 400 items and 2000 properties of either syntax.
 */
export function microdata({ document }: Page): readonly SchemaNode[] {
  const nodes: SchemaNode[] = [];
  for (const syntax of SYNTAXES) {
    const items = document.querySelectorAll(`[${syntax.item}]`);
    if (items.length === 0) continue;
    const byElement = new Map<Element, { node: SchemaNode; own: Map<string, SchemaValue[]> }>();
    const holderOf = (element: Element) => {
      for (let up = element.parentElement, steps = 0; up && steps < 60; up = up.parentElement, steps++) {
        const found = byElement.get(up);
        if (found) return found;
      }
      return undefined;
    };
    for (let at = 0; at < items.length && at < ITEMS; at++) {
      const element = items[at];
      if (!element) continue;
      const types = typesOf(element.getAttribute(syntax.type) ?? '');
      const name = element.getAttribute(syntax.property);
      const holder = name ? holderOf(element) : undefined;
      const own = new Map<string, SchemaValue[]>();
      const path = holder ? `${holder.node.path}.${name?.slice(0, 60)}` : (types[0] ?? 'item');
      byElement.set(element, {
        own,
        node: {
          from: 'microdata',
          types,
          path,
          element,
          properties: own,
          ...(holder && { parent: holder.node }),
        },
      });
    }
    const properties = document.querySelectorAll(`[${syntax.property}]`);
    for (let at = 0; at < properties.length && at < PROPERTIES; at++) {
      const element = properties[at];
      const names = element?.getAttribute(syntax.property);
      const holder = element && names ? holderOf(element) : undefined;
      if (!element || !names || !holder) continue;
      const value = byElement.get(element)?.node ?? valueOf(element);
      for (const name of names.split(/\s+/).slice(0, 8)) {
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
