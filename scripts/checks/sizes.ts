import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFolder } from '../tools/build-for.ts';
import { type Check, callCheck } from './check.ts';

/** What scripts that run in pages may weigh, minified (bytes). One that is not named here may weigh as much as a reading script. */
const BUDGETS: Readonly<Record<string, number>> = {
  'detect.js': 12_000,
  'copy.js': 49_000,
  'annotate.js': 36_000,
};
const READING = 60_000;
/** In the root of a build, but no page's. */
const OWN = new Set(['background.js']);

/** Those of some scripts that are over their budgets, each as a sentence. */
export function overweight(sizes: Readonly<Record<string, number>>): string[] {
  return Object.entries(sizes).flatMap(([name, size]) => {
    const budget = Object.hasOwn(BUDGETS, name) ? (BUDGETS[name] ?? READING) : READING;
    return size <= budget ? [] : [`${name} weighs ${size} bytes; it may weigh ${budget}.`];
  });
}

/** Weighs what the build for Chrome injects into pages. */
export const sizesCheck: Check = callCheck('sizes of what runs in pages', async () => {
  const folder = buildFolder('chrome');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js') && !OWN.has(name));
  if (!names.includes('read.js')) throw new Error(`${folder} has no read.js.`);
  const sizes = await Promise.all(
    names.map(async (name) => [name, (await stat(join(folder, name))).size] as const),
  );
  const over = overweight(Object.fromEntries(sizes));
  if (over.length > 0) throw new Error(over.join('\n'));
});
