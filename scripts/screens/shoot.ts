import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

export const widths = [380, 1000, 1600] as const;
export const schemes = ['light', 'dark'] as const;

/** Nobody scrolls a picture for ever: what comes after is more of the same. */
const tallest = 1200;

export const fileName = (name: string, width: number, scheme: string) => `${name}-${width}-${scheme}.webp`;

/** Takes a page at each width, light and dark. Resolves to the bytes of the pictures. */
export async function shoot(page: Page, folder: string, name: string): Promise<number> {
  let bytes = 0;
  for (const width of widths) {
    for (const scheme of schemes) {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await new Promise((resolve) => setTimeout(resolve, 250));
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ width, height: Math.min(tallest, Math.max(600, height)) });
      await new Promise((resolve) => setTimeout(resolve, 250));
      const path = join(folder, fileName(name, width, scheme)) as `${string}.webp`;
      await page.screenshot({ path, type: 'webp', quality: 40 });
      bytes += (await stat(path)).size;
    }
  }
  return bytes;
}
