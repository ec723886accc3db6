import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const keys = new Set(Object.keys(messages));

/** Attributes and properties whose text people read or hear. */
const spoken = new Set(
  'aria-label aria-description aria-placeholder aria-roledescription aria-valuetext alt label placeholder title'.split(
    ' ',
  ),
);

interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child);
  }
}

const hasLetters = (text: unknown): text is string => typeof text === 'string' && /\p{L}/u.test(text);

/** The strings an expression may come out as, as far as it is written in place. */
function literals(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return (node.quasis as Node[]).map((quasi) => (quasi.value as { cooked: string }).cooked);
    case 'ConditionalExpression':
      return [...literals(node.consequent), ...literals(node.alternate)];
    case 'LogicalExpression':
      return [...(node.operator === '&&' ? [] : literals(node.left)), ...literals(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...literals(node.left), ...literals(node.right)] : [];
    case 'JSXExpressionContainer':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return literals(node.expression);
    default:
      return [];
  }
}

const nameOf = (node: unknown): unknown => (isNode(node) ? (node.name ?? node.value) : undefined);

/** Words for people that are written into the code, each with its line. */
function hardCoded(code: string, file: string): string[] {
  const found: [Node, string][] = [];
  for (const node of walk(parseSync(file, code).program as unknown as Node)) {
    if (node.type === 'JSXText') found.push([node, String(node.value)]);
    if (node.type === 'JSXAttribute' && spoken.has(String(nameOf(node.name)))) {
      for (const text of literals(node.value)) found.push([node, text]);
    }
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node.children as Node[]) {
        if (child.type === 'JSXExpressionContainer')
          for (const text of literals(child)) found.push([child, text]);
      }
    }
    // Options of browser calls and props handed on: { title: 'Save' }. A message's key is no text.
    if (node.type === 'Property' && spoken.has(String(nameOf(node.key)))) {
      for (const text of literals(node.value)) if (!keys.has(text)) found.push([node, text]);
    }
  }
  return found
    .filter(([, text]) => hasLetters(text))
    .map(([node, text]) => `${file}:${code.slice(0, node.start).split('\n').length} ${text.trim()}`);
}

/** Keys that t() and plural() are called with in place. Those put together from pieces are left to the types. */
function asked(code: string, file: string): string[] {
  const found: string[] = [];
  for (const node of walk(parseSync(file, code).program as unknown as Node)) {
    if (node.type !== 'CallExpression') continue;
    const callee = nameOf(node.callee);
    if (callee !== 't' && callee !== 'plural') continue;
    const [key] = node.arguments as Node[];
    if (!key || [...walk(key)].some(({ type }) => type === 'TemplateLiteral')) continue;
    found.push(...literals(key).map((name) => (callee === 't' ? name : `${name}_other`)));
  }
  return found;
}

/** Every string of a file, whatever it is for; template literals as patterns with `*` for their gaps. */
function strings(code: string, file: string): string[] {
  const found: string[] = [];
  for (const node of walk(parseSync(file, code).program as unknown as Node)) {
    if (node.type === 'Literal') found.push(...literals(node));
    if (node.type === 'TemplateLiteral') found.push(literals(node).join('*'));
  }
  return found;
}

function filesOf(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const folders = ['entrypoints', 'components', 'lib'];
const code = folders
  .flatMap((folder) => filesOf(folder, /\.tsx?$/))
  .map((file) => ({ file, text: read(file) }));
// The pure parts have no words for people; their data has titles and labels of its own.
const facing = code.filter(
  ({ file }) => !/^lib\/(?:reading|scores|films|anchoring|compare|exchange)\//.test(file),
);

/** Keys that the manifest names; WXT takes titles of pages into it. */
function inManifest(): string[] {
  const files = ['wxt.config.ts', ...filesOf('entrypoints', /\.html$/)];
  return files.flatMap((file) => [...read(file).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? ''));
}

describe('texts for people', () => {
  it('finds one that is hard-coded', () => {
    expect(hardCoded('const a = <p>Save</p>;', 'a.tsx')).toEqual(['a.tsx:1 Save']);
    expect(hardCoded('const a = <p>{on ? "Save" : "·"}</p>;', 'a.tsx')).toEqual(['a.tsx:1 Save']);
    expect(hardCoded('const a =\n <input aria-label="Save" class="wide" />;', 'a.tsx')).toEqual([
      'a.tsx:2 Save',
    ]);
    expect(hardCoded('menus.create({ title: "Save" });', 'a.ts')).toEqual(['a.ts:1 Save']);
    expect(hardCoded('const a = <p class="x">{t("extName")} · {count}</p>;', 'a.tsx')).toEqual([]);
  });

  it('are none of them in the code', () => {
    expect(facing.flatMap(({ file, text }) => hardCoded(text, file))).toEqual([]);
  });

  it('are none of them in the pages', () => {
    const pages = filesOf('entrypoints', /\.html$/);
    const words = pages.flatMap((file) => {
      const bare = read(file)
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/<title>(?:Cutting Room|__MSG_\w+__)<\/title>/, '');
      return [...bare.matchAll(/>([^<]*\p{L}[^<]*)</gu)].map(([, text]) => `${file} ${text?.trim()}`);
    });
    expect(words).toEqual([]);
  });

  it('are none of them in the styles', () => {
    const styles = folders.flatMap((folder) => filesOf(folder, /\.css$/));
    const words = styles.flatMap((file) =>
      [...read(file).matchAll(/\bcontent:\s*(["'])([^"']*\p{L}[^"']*)\1/gu)]
        // An escape such as \2192 is a sign, not a word.
        .filter(([, , text]) => hasLetters(text?.replace(/\\[0-9a-f]{1,6} ?/gi, '')))
        .map(([found]) => `${file} ${found}`),
    );
    expect(words).toEqual([]);
  });
});

describe('messages', () => {
  it('are there for every key that is asked for', () => {
    const missing = code.flatMap(({ file, text }) =>
      asked(text, file)
        .filter((key) => !keys.has(key))
        .map((key) => `${file} ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('are there for every key of the manifest', () => {
    const named = inManifest();
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('have both plural forms of English', () => {
    const stems = [...keys]
      .filter((key) => /_(?:one|other)$/.test(key))
      .map((key) => key.replace(/_\w+$/, ''));
    expect(stems.filter((stem) => !keys.has(`${stem}_one`) || !keys.has(`${stem}_other`))).toEqual([]);
  });

  it('are all used', () => {
    const used = new Set(code.flatMap(({ file, text }) => strings(text, file)));
    for (const key of inManifest()) used.add(key);
    const patterns = [...used]
      .filter((text) => /^\w+\*\w*$|^\w*\*\w+$/.test(text))
      .map((text) => new RegExp(`^${text.replaceAll('*', '\\w+')}$`));
    const isUsed = (key: string): boolean => {
      const stem = key.replace(/_(?:one|other)$/, '');
      return used.has(key) || used.has(stem) || patterns.some((pattern) => pattern.test(stem));
    };
    expect([...keys].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('say something and say what they are for', () => {
    const bare = Object.entries(messages).filter(
      ([, { message, description }]) => !message.trim() || !description.trim(),
    );
    expect(bare.map(([key]) => key)).toEqual([]);
  });
});
