/**
 * Draws the extension's icons from `public/icon.svg`, with the Chromium that is installed:
 * `node scripts/icons.ts`. Run it after changing the drawing; the pictures are kept in the repository.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { findChromium } from './browsers/find.ts';

const sizes = [16, 32, 48, 96, 128];
const root = new URL('../public/', import.meta.url);

const executablePath = findChromium();
if (!executablePath)
  throw new Error('No Chromium, Chrome or Edge was found: CUTTING_ROOM_BROWSER can name one.');

const svg = await readFile(new URL('icon.svg', root), 'utf8');
const browser = await launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await writeFile(new URL(`icon/${size}.png`, root), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
console.log(`Drew ${sizes.length} icons: ${sizes.join(', ')} pixels.`);
