import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root, runTool } from './run-tool.ts';

export type Target = 'chrome' | 'firefox' | 'edge';

/** What a build is made of. */
const sources = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

/** When the file, or anything in the folder, was last changed (a folder's own time tells of removed files). */
async function lastChange(path: string): Promise<number> {
  const info = await stat(path).catch(() => undefined);
  if (!info) return 0;
  const inside = info.isDirectory() ? await readdir(path) : [];
  const times = await Promise.all(inside.map((name) => lastChange(join(path, name))));
  return times.reduce((latest, time) => Math.max(latest, time), info.mtimeMs);
}

/** The folder that a build for that browser ends up in. */
export function buildFolder(target: Target): string {
  return join(root, '.output', `${target}-mv3`);
}

/** Whether the build is older than what it is made of, or not there. */
async function isStale(target: Target): Promise<boolean> {
  const built = await stat(join(buildFolder(target), 'manifest.json')).catch(() => undefined);
  if (!built) return true;
  const changes = await Promise.all(sources.map((each) => lastChange(join(root, each))));
  return Math.max(...changes) >= built.mtimeMs;
}

/** Builds the extension for a browser, if its sources changed since; resolves to the folder. Throws with the tool's words. */
export async function buildFor(target: Target, { always = false } = {}): Promise<string> {
  if (always || (await isStale(target))) {
    const { code, output } = await runTool('wxt', ['build', '--browser', target, '--mv3']);
    if (code !== 0) throw new Error(`The build for ${target} failed:\n${output}`);
  }
  return buildFolder(target);
}
