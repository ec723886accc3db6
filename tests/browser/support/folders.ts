import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

export const demoFolder = join(root, 'demo');
export const hostileFolder = join(root, 'tests/hostile');
export const markingFolder = join(root, 'tests/marking');
export const built = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
};

/** A temporary folder, and how to be rid of it. */
export async function temporary(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'cutting-room-test-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/**
 * A copy of a build that differs in one thing: its manifest grants every site outright. No one can click on
 * the browser's question without a screen; this is what the extension is after the answer "on every site".
 */
export async function grantedCopy(build: string, into: string): Promise<string> {
  const folder = join(into, 'granted');
  await cp(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: ['https://*/*', 'http://*/*'] }));
  return folder;
}
