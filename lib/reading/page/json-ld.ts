import { firstOf } from './first-of.ts';
import { parseLenient } from './lenient-json.ts';
import type { Page, View } from './page.ts';
import { type SchemaNode, type SchemaValue, typesIn } from './schema.ts';

const BLOCKS = 50;
const BLOCK_SIZE = 512_000;
const ALL_SIZE = 1_000_000;
const DEPTH = 12;
const NODES = 2000;
const VALUES = 200;
const ALL_VALUES = 30_000;

type Raw = Record<string, unknown>;
const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, VALUES) : [value]);
const isText = (value: unknown) => typeof value === 'string' || typeof value === 'number';

/**
 * The JSON-LD nodes of a page, each before the nodes that it holds. `@graph`, arrays, comments and CDATA
 * around the data are seen through; references by `@id` are followed, cycles are not.
 * Limits: 50 blocks, 512 kB each, 1 MB together, 12 levels, 2000 nodes, 30,000 values: one node that
 * is referred to again and again is read as often.
 */
export const jsonLd = (view: View): readonly SchemaNode[] =>
  nodesFrom(view.once(jsonLdTexts).map(parseLenient));

/** The texts of a page's blocks of JSON-LD, as they are written. */
export function jsonLdTexts({ document }: Page): string[] {
  const texts: string[] = [];
  let size = 0;
  for (const script of firstOf(document, 'script[type*="ld+json" i]', BLOCKS)) {
    const text = script.textContent ?? '';
    if (text.length > BLOCK_SIZE || size + text.length > ALL_SIZE) continue;
    size += text.length;
    texts.push(text);
  }
  return texts;
}

function nodesFrom(roots: unknown[]): SchemaNode[] {
  const byId = new Map<unknown, Raw>();
  const nodes: SchemaNode[] = [];
  const open = new Set<Raw>();
  let taken = 0;

  function learn(value: unknown, depth: number): void {
    if (depth > DEPTH || byId.size > NODES) return;
    if (Array.isArray(value)) for (const item of value.slice(0, VALUES)) learn(item, depth + 1);
    else if (isRaw(value)) {
      const id = value['@id'];
      const size = Object.keys(value).length;
      if (id && size > 2 && size > Object.keys(byId.get(id) ?? {}).length) byId.set(id, value);
      for (const held of Object.values(value).slice(0, VALUES)) learn(held, depth + 1);
    }
  }

  /** A bare reference (`{"@id": …}`, perhaps with a type) becomes what it refers to. */
  const resolved = (raw: Raw) => (Object.keys(raw).length <= 2 && byId.get(raw['@id'])) || raw;

  function build(
    raw: Raw,
    path: string,
    parent: SchemaNode | undefined,
    depth: number,
  ): SchemaNode | undefined {
    if (nodes.length >= NODES || depth > DEPTH || open.has(raw)) return undefined;
    open.add(raw);
    const names = listOf(raw['@type']).filter((type) => typeof type === 'string');
    const properties = new Map<string, SchemaValue[]>();
    const here = path || (names[0] ?? 'JSON-LD').slice(0, 60);
    const node: SchemaNode = {
      from: 'json-ld',
      types: typesIn(names),
      path: here,
      properties,
      ...(parent && { parent }),
    };
    nodes.push(node);
    for (const key of Object.keys(raw).slice(0, VALUES)) {
      if (/^@(?:graph|type|context)$/.test(key)) continue;
      const values: SchemaValue[] = [];
      for (const item of listOf(raw[key])) {
        if (++taken > ALL_VALUES) break;
        const value = isRaw(item) && isText(item['@value']) ? item['@value'] : item;
        const said = isRaw(value)
          ? build(resolved(value), `${here}.${key.slice(0, 60)}`, node, depth + 1)
          : isText(value) && value;
        if (said || said === 0) values.push(said);
      }
      if (values.length > 0) properties.set(key, values);
    }
    open.delete(raw);
    return node;
  }

  function enter(value: unknown, depth: number): void {
    if (depth > DEPTH) return;
    if (Array.isArray(value)) for (const item of value.slice(0, VALUES)) enter(item, depth + 1);
    else if (isRaw(value)) {
      enter(value['@graph'], depth + 1);
      if (Object.keys(value).some((key) => !key.startsWith('@'))) build(value, '', undefined, 0);
    }
  }
  learn(roots, 0);
  enter(roots, 0);
  return nodes;
}
