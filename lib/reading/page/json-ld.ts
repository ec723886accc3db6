import { parseLenient } from './lenient-json.ts';
import type { Page } from './page.ts';
import type { SchemaNode, SchemaValue } from './schema.ts';

const BLOCKS = 50;
const BLOCK_SIZE = 512_000;
const ALL_SIZE = 1_000_000;
const DEPTH = 12;
const NODES = 2000;
const VALUES = 200;

type Raw = Record<string, unknown>;
const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, VALUES) : [value]);

/** "https://schema.org/Review", "schema:Review" and "Review" are one. */
function typesOf(raw: Raw): string[] {
  return listOf(raw['@type'])
    .filter((type): type is string => typeof type === 'string')
    .slice(0, 8)
    .map((type) =>
      type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'), type.lastIndexOf('#')) + 1),
    )
    .map((type) => type.toLowerCase());
}

/**
 * The JSON-LD nodes of a page, each before the nodes that it holds. `@graph`, arrays, comments and CDATA
 * around the data are seen through; references by `@id` are followed, cycles are not.
 * Limits: 50 blocks, 512 kB each, 1 MB together, 12 levels, 2000 nodes.
 */
export function jsonLd({ document }: Page): readonly SchemaNode[] {
  const roots: unknown[] = [];
  let size = 0;
  const scripts = document.querySelectorAll('script[type*="ld+json" i]');
  for (let at = 0; at < scripts.length && at < BLOCKS; at++) {
    const text = scripts[at]?.textContent ?? '';
    if (text.length > BLOCK_SIZE || size + text.length > ALL_SIZE) continue;
    size += text.length;
    const value = parseLenient(text);
    if (value !== undefined) roots.push(value);
  }
  return nodesFrom(roots);
}

function nodesFrom(roots: unknown[]): SchemaNode[] {
  const byId = new Map<string, Raw>();
  for (const root of roots) index(root, byId, 0);
  const nodes: SchemaNode[] = [];
  const open = new Set<Raw>();

  function build(
    raw: Raw,
    path: string,
    parent: SchemaNode | undefined,
    depth: number,
  ): SchemaNode | undefined {
    if (nodes.length >= NODES || depth > DEPTH || open.has(raw)) return undefined;
    open.add(raw);
    const types = typesOf(raw);
    const properties = new Map<string, SchemaValue[]>();
    const name = Array.isArray(raw['@type']) ? raw['@type'][0] : raw['@type'];
    const here = path || (typeof name === 'string' ? name.slice(0, 60) : 'JSON-LD');
    const node: SchemaNode = { from: 'json-ld', types, path: here, properties, ...(parent && { parent }) };
    nodes.push(node);
    for (const key of Object.keys(raw).slice(0, VALUES)) {
      if (key === '@graph' || key === '@type' || key === '@context') continue;
      const values: SchemaValue[] = [];
      for (const item of listOf(raw[key])) {
        if (typeof item === 'string' || typeof item === 'number') values.push(item);
        else if (isRaw(item)) {
          const literal = item['@value'];
          if (typeof literal === 'string' || typeof literal === 'number') values.push(literal);
          else {
            const child = build(resolved(item, byId), `${here}.${key}`, node, depth + 1);
            if (child) values.push(child);
          }
        }
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
      if (Object.hasOwn(value, '@graph')) enter(value['@graph'], depth + 1);
      if (Object.keys(value).some((key) => !key.startsWith('@'))) build(value, '', undefined, 0);
    }
  }
  for (const root of roots) enter(root, 0);
  return nodes;
}

/** A bare reference (`{"@id": …}`, perhaps with a type) becomes what it refers to. */
function resolved(raw: Raw, byId: ReadonlyMap<string, Raw>): Raw {
  const id = raw['@id'];
  return typeof id === 'string' && Object.keys(raw).length <= 2 ? (byId.get(id) ?? raw) : raw;
}

function index(value: unknown, byId: Map<string, Raw>, depth: number): void {
  if (depth > DEPTH || byId.size > NODES) return;
  if (Array.isArray(value)) for (const item of value.slice(0, VALUES)) index(item, byId, depth + 1);
  else if (isRaw(value)) {
    const id = value['@id'];
    const size = Object.keys(value).length;
    if (typeof id === 'string' && size > 2) {
      const known = byId.get(id);
      if (!known || Object.keys(known).length < size) byId.set(id, value);
    }
    for (const key of Object.keys(value).slice(0, VALUES)) {
      const held = value[key];
      if (typeof held === 'object' && held !== null) index(held, byId, depth + 1);
    }
  }
}
