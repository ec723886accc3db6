import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { root } from '../tools/run-tool.ts';
import { scoreIdioms } from './idioms.ts';
import type { Recipe } from './records.ts';

/** A script for pages of the extension, with all it imports, as one. `file`: from the project's folder. */
export async function bundleFor(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: join(root, file), formats: ['iife'], name: 'script' } },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${file} could not be bundled.`);
  return chunk.code;
}

/** What `fill-page.ts` leaves in the page. */
interface Filling {
  beginFilling: (recipe: Recipe) => () => Promise<number | undefined>;
  fillNext: () => Promise<number | undefined>;
}

/**
 * Writes a generated library into the database of the extension that a page belongs to. Resolves to how long writing took, in
 * milliseconds. A portion at a time: no driver waits for one answer as long as a large library takes.
 */
export async function fillLibrary(page: Page, recipe: Omit<Recipe, 'idioms'>): Promise<number> {
  await page.evaluate(await bundleFor('scripts/generated/fill-page.ts'));
  const whole: Recipe = { ...recipe, idioms: scoreIdioms() };
  await page.evaluate((recipe) => {
    const own = globalThis as unknown as Filling;
    own.fillNext = own.beginFilling(recipe);
  }, whole);
  for (let took = 0; ; ) {
    const portion = await page.evaluate(() => (globalThis as unknown as Filling).fillNext());
    if (portion === undefined) return took;
    took += portion;
  }
}
