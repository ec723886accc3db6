import type { Page } from 'puppeteer-core';
import type { Chromium } from '../browsers/chromium.ts';
import type { Press } from '../press/serve.ts';
import { part, patience } from '../walk/way.ts';

/** What a reader adds to every so manyth review: enough for each view to have something to show. */
const additions = [
  { every: 3, field: 'tags', text: 'festival' },
  { every: 4, field: 'tags', text: 'slow burn' },
  { every: 2, field: 'own-score', text: '4/5' },
  { every: 5, field: 'own-score', text: '2.5/5' },
  { every: 6, field: 'note', text: 'Read again after seeing it.' },
];

async function fill(popup: Page, number: number): Promise<void> {
  for (const { every, field, text } of additions) {
    if (number % every !== 0) continue;
    await popup.focus(part(field));
    await popup.keyboard.type(text);
    if (field === 'tags') await popup.keyboard.press('Enter');
  }
  if (number % 3 === 1) await popup.click(`${part('watch')} input[value="want"]`).catch(() => undefined);
}

/** Clips every review of the demo press, as a reader would. Those that want a word first are left. */
export async function clipPress(chromium: Chromium, press: Press): Promise<number> {
  const page = await chromium.newPage();
  let clipped = 0;
  for (const { url, entry } of press.pages) {
    if (entry.kind !== 'review') continue;
    await page.goto(url, { ...patience, waitUntil: 'load' });
    const popup = await chromium.openPopup(page);
    await popup.waitForSelector('main[data-state]:not([data-state="loading"])', patience);
    await fill(popup, clipped);
    await popup.click(part('save'));
    const saved = await popup
      .waitForSelector('main[data-state="saved"]', { timeout: 3000 })
      .catch(() => undefined);
    if (saved) clipped++;
    else console.log(`Not clipped: ${url}`);
    await popup.close();
  }
  await page.close();
  return clipped;
}
