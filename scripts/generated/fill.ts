import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { root } from '../tools/run-tool.ts';
import { scoreIdioms } from './idioms.ts';
import type { Recipe } from './records.ts';

/** The code that writes the library, as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(root, 'scripts/generated/fill-page.ts'), formats: ['iife'], name: 'fill' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The generator could not be bundled.');
  return chunk.code;
}

/** Writes a generated library into the database of the extension that a page belongs to. Resolves to how long writing took, in milliseconds. */
export async function fillLibrary(page: Page, recipe: Omit<Recipe, 'idioms'>): Promise<number> {
  await page.evaluate(await bundle());
  const whole: Recipe = { ...recipe, idioms: scoreIdioms() };
  return page.evaluate((recipe) => {
    const { fillLibrary } = globalThis as unknown as { fillLibrary: (recipe: Recipe) => Promise<number> };
    return fillLibrary(recipe);
  }, whole);
}
