import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

const schemes = ['light', 'dark'] as const;
const widths = { wide: { width: 1280, height: 860 }, narrow: { width: 390, height: 844 } };

function emulate(page: Page, scheme: (typeof schemes)[number]): Promise<void> {
  return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** Screenshots of a page at the size it has, light and dark: `FOLDER/NAME-light.png`, `FOLDER/NAME-dark.png`. */
export async function shootSchemes(
  page: Page,
  folder: string,
  name: string,
  fullPage = false,
): Promise<void> {
  for (const scheme of schemes) {
    await emulate(page, scheme);
    await page.screenshot({ path: join(folder, `${name}-${scheme}.png`), fullPage });
  }
  await emulate(page, 'light');
}

/** The same of the whole page in a wide and in a narrow window: `FOLDER/NAME-wide-light.png` and so on. */
export async function shootSizes(page: Page, folder: string, name: string): Promise<void> {
  for (const [size, viewport] of Object.entries(widths)) {
    await page.setViewport(viewport);
    await shootSchemes(page, folder, `${name}-${size}`, true);
  }
  await page.setViewport(widths.wide);
}
