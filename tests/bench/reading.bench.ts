import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Row } from '../../scripts/bench/rows.ts';
import { type Chromium, startChromium } from '../../scripts/browsers/chromium.ts';
import { firstReading } from '../../scripts/corpus/first-reading.ts';
import { servePages } from '../../scripts/press/serve.ts';
import { buildFor } from '../../scripts/tools/build-for.ts';
import { root } from '../../scripts/tools/run-tool.ts';
import { temporary } from '../browser/support/folders.ts';
import { writeLargePage } from '../hostile/large.ts';
import { tracedLook } from './trace.ts';

const large = 5;

/** To be evaluated in the popup: has the detecting script run in the active tab. */
const detect = `(async () => {
  const [{ id: tabId }] = await chrome.tabs.query({ active: true, currentWindow: true });
  await chrome.scripting.executeScript({ target: { tabId }, files: ['/detect.js'] });
})()`;

/** Opens an address in a fresh tab and the popup on it; closes both. */
async function withPopup<T>(
  chromium: Chromium,
  url: string,
  work: (popup: Page, page: Page) => Promise<T>,
): Promise<T> {
  const page = await chromium.newPage();
  await page.goto(url);
  const popup = await chromium.openPopup(page);
  try {
    return await work(popup, page);
  } finally {
    await popup.close().catch(() => undefined);
    await page.close();
  }
}

/** How long reading takes in the page, as the reader of a page has it: the first time, nothing of it warm. */
export async function run(): Promise<Row[]> {
  const extension = await buildFor('chrome');
  const press = await servePages(join(root, 'demo'));
  const chromium = await startChromium({ extension, press, headless: true });
  const { folder, remove } = await temporary();
  const pages: number[] = [];
  const many: number[] = [];
  const noticed: number[] = [];
  try {
    for (const { url } of press.pages) {
      await withPopup(chromium, url, async (popup, page) => {
        pages.push(await firstReading(popup));
        noticed.push(await tracedLook(page, () => popup.evaluate(detect)));
      });
    }
    for (let at = 0; at < large; at++) {
      const url = await press.serveFile(await writeLargePage(folder, 'many-elements'));
      many.push(await withPopup(chromium, url, (popup) => firstReading(popup)));
    }
  } finally {
    await chromium.close();
    await press.close();
    await remove();
  }
  const row = (what: string, samples: readonly number[], budget: number, budget95?: number): Row => ({
    what: `reading: ${what}`,
    samples,
    unit: 'ms',
    budget,
    ...(budget95 === undefined ? {} : { budget95 }),
  });
  return [
    row('a page of the demo press, the first time', pages, 8, 25),
    row('a page of 150,000 elements, the first time', many, 120),
    row('detecting on a page of the demo press, the script’s evaluation too', noticed, 8),
  ];
}
