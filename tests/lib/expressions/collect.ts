import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';

const root = join(import.meta.dirname, '../../..');

/** An expression of the project: as it is written, or as it comes out where it is put together. */
export interface Expression {
  /** File, and line where it is written in place. */
  where: string;
  source: string;
  flags: string;
}

interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const isFunction = ({ type }: Node) => /Function/.test(type);

function* walk(node: Node, inside = false): Generator<[node: Node, inside: boolean]> {
  yield [node, inside];
  const deeper = inside || isFunction(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child, deeper);
}

const files = ['entrypoints', 'components', 'lib'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name))),
);
const parsed = files.map((file) => {
  const code = readFileSync(join(root, file), 'utf8');
  const nodes = [...walk(parseSync(file, code).program as unknown as Node)];
  const at = ({ start }: Node) => `${file}:${code.slice(0, start).split('\n').length}`;
  return { file, nodes, at };
});

const builds = (node: Node): boolean =>
  /^(?:New|Call)Expression$/.test(node.type) && isNode(node.callee) && node.callee.name === 'RegExp';

/** Expressions that are written in place. */
export function written(): Expression[] {
  return parsed.flatMap(({ nodes, at }) =>
    nodes.flatMap(([node]) => {
      const regex = node.regex as { pattern: string; flags: string } | undefined;
      return node.type === 'Literal' && regex
        ? [{ where: at(node), source: regex.pattern, flags: regex.flags }]
        : [];
    }),
  );
}

/** Where an expression is put together each time that a function runs, out of who knows what. */
export function builtInFunctions(): string[] {
  return parsed.flatMap(({ nodes, at }) =>
    nodes.flatMap(([node, inside]) => (inside && builds(node) ? [at(node)] : [])),
  );
}

/**
 * Expressions that modules put together when they are loaded, of word lists for instance: they are loaded, and watched.
 *
 * @param more what else puts some together
 */
export async function built(more: readonly (() => void)[]): Promise<Expression[]> {
  const found: Expression[] = [];
  const Native = globalThis.RegExp;
  async function watch(where: string, work: () => unknown): Promise<void> {
    globalThis.RegExp = new Proxy(Native, {
      construct(target, given: [string, string?]) {
        const made = new target(...given);
        found.push({ where, source: made.source, flags: made.flags });
        return made;
      },
    });
    try {
      await work();
    } finally {
      globalThis.RegExp = Native;
    }
  }
  const modules = parsed.filter(({ nodes }) => nodes.some(([node, inside]) => !inside && builds(node)));
  for (const { file } of modules) await watch(file, () => import(join(root, file)));
  for (const work of more) await watch('on demand', work);
  return found;
}
