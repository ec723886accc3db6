import { type Item, items } from './items.ts';
import type { View } from './page.ts';
import { type SchemaNode, type SchemaValue, typesIn } from './schema.ts';

/** Microdata and RDFa Lite items in the same form as JSON-LD nodes, each before the items that it holds. */
export const microdata = (view: View): readonly SchemaNode[] => nodesOf(view.once(items));

function nodesOf(found: readonly Item[]): SchemaNode[] {
  const nodes: SchemaNode[] = [];
  for (const { types: names, name, holder, foreign } of found) {
    const types = typesIn(names);
    const parent = nodes[holder];
    nodes.push({
      from: 'microdata',
      types,
      path: parent ? `${parent.path}.${name}` : (types[0] ?? 'item'),
      properties: new Map<string, SchemaValue[]>(),
      foreign,
      ...(parent && { parent }),
    });
  }
  for (const [at, { values }] of found.entries()) {
    const own = nodes[at]?.properties as Map<string, SchemaValue[]> | undefined;
    for (const [name, said] of values) {
      const value = typeof said === 'number' ? nodes[said] : said;
      if (!own || value === undefined) continue;
      const key = name.slice(name.lastIndexOf(':') + 1);
      const list = own.get(key);
      if (!list) own.set(key, [value]);
      else if (list.length < 200) list.push(value);
    }
  }
  return nodes;
}
