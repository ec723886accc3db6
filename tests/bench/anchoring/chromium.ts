import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { chromiumArguments } from '../../../scripts/browsers/chromium-arguments.ts';
import { ensureChromium } from '../../../scripts/browsers/install.ts';

/** The script of one file and all it imports, which gives what the file exports the name `bench`. */
async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error(`${file} was not built.`);
  const { code } = first.output[0];
  return `${code};globalThis.bench = bench;`;
}

/** A page of a real Chromium, empty and quiet, in which a file of the bench is at hand as `bench`. */
export async function pageWith(file: string): Promise<{ browser: Browser; page: Page }> {
  const script = await bundle(file);
  const browser = await launch({
    executablePath: await ensureChromium(),
    headless: true,
    pipe: true,
    protocolTimeout: 600_000,
    args: [...chromiumArguments(undefined), '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const page = await browser.newPage();
  await page.evaluate(script);
  return { browser, page };
}
