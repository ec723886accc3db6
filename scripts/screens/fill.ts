import type { Page } from 'puppeteer-core';
import type { Chromium } from '../browsers/chromium.ts';
import type { Press } from '../press/serve.ts';
import { part, patience } from '../walk/way.ts';

/** What a reader adds to every so manyth review: enough for each view to have something to show. */
const additions = [
  { every: 3, field: 'tags', text: 'festival' },
  { every: 4, field: 'tags', text: 'slow burn' },
  { every: 2, field: 'own-score', text: '4/5' },
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

/** Some marked passages and a list of the reader's own, straight into the database: every view has something to show. */
export function addPassagesAndList(own: Page): Promise<void> {
  return own.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () =>
          reject(request.error ?? new Error('The library cannot be written.')),
        );
      });
    const database = await done(indexedDB.open('cutting-room'));
    const transaction = database.transaction(['reviews', 'annotations', 'lists'], 'readwrite');
    const reviews: { id: string; film: string; excerpt: string }[] = await done(
      transaction.objectStore('reviews').getAll(),
    );
    const aspects = ['story', 'acting', 'direction', 'image', 'sound', 'themes', 'verdict'];
    const kept = { v: 1, created: Date.now(), changed: {} };
    for (const [i, { id, excerpt }] of reviews.slice(0, 24).entries()) {
      const quote = excerpt.split(/(?<=[.!?])\s/)[0] ?? '';
      if (quote === '') continue;
      const selectors = [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }];
      const mark = {
        review: id,
        selectors,
        quote,
        position: 100 + i,
        note: '',
        aspect: aspects[i % 7],
        tags: [],
      };
      await done(transaction.objectStore('annotations').put({ ...kept, id: `passage-${i}`, ...mark }));
    }
    const films = [...new Set(reviews.map((review) => review.film))].slice(0, 8);
    const list = { name: 'For the winter', description: 'Long evenings.', films };
    await done(transaction.objectStore('lists').put({ ...kept, id: 'winter', ...list }));
    database.close();
  });
}

/** Clips every review of the demo press, as a reader would. Those that want a word first are left. Resolves to how many. */
export async function clipPress(chromium: Chromium, press: Press): Promise<number> {
  const page = await chromium.newPage();
  let clipped = 0;
  for (const { url, entry } of press.pages) {
    if (entry.kind !== 'review') continue;
    await page.goto(url, { ...patience, waitUntil: 'load' });
    const saved = await clip(chromium, page, clipped + 1).catch(() => false);
    if (saved) clipped++;
    else console.log(`Not clipped: ${url}`);
  }
  await page.close();
  return clipped;
}

async function clip(chromium: Chromium, page: Page, number: number): Promise<boolean> {
  const popup = await chromium.openPopup(page);
  await popup.waitForSelector('main[data-state]:not([data-state="loading"])', patience);
  await fill(popup, number);
  await popup.click(part('save'));
  const saved = await popup.waitForSelector('main[data-state="saved"]', patience);
  await popup.close();
  return saved !== null;
}
