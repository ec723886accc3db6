import type { Page } from 'puppeteer-core';
import type { Row } from '../../scripts/bench/rows.ts';
import { startChromium } from '../../scripts/browsers/chromium.ts';
import { fillLibrary } from '../../scripts/generated/fill.ts';
import { buildFor } from '../../scripts/tools/build-for.ts';
import { heapOf, watch, watched } from './library/watch.ts';

/** Reviews, and words of text for each. `BENCH_SIZES=1000x60,…` measures others. */
const sizes = (process.env.BENCH_SIZES ?? '1000x60,10000x60,100000x60,10000x600').split(',').map((size) => {
  const [reviews = 0, words = 60] = size.split('x').map(Number);
  return { reviews, words };
});
const opens = 5;

/** Words as people type them: beginnings, names, two and three, phrases, fields, minus. */
const searches = [
  'the quiet',
  'iris quill',
  'river',
  'harb win',
  'conta real',
  '"the winter"',
  'critic:voss',
  'tag:horror year:>2000',
  'score:>3/5 moon',
  'lantern -tag:noir',
  'sta',
  'paper gho',
];

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const indexed = `new Promise((resolve, reject) => {
  const open = indexedDB.open('cutting-room');
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const read = open.result.transaction('searchPieces').objectStore('searchPieces').get('manifest');
    read.onsuccess = () => {
      open.result.close();
      resolve(read.result !== undefined && read.result.after === undefined);
    };
  };
})`;

async function untilIndexed(page: Page): Promise<void> {
  while (!(await page.evaluate(indexed))) await pause(200);
}

const ready = (view: string) => `main[data-view="${view}"][data-state="ready"]`;

/** One library: written, indexed, opened, scrolled, searched. */
async function measure(extension: string, reviews: number, words: number): Promise<Row[]> {
  const chromium = await startChromium({ extension, headless: true });
  const rows: Row[] = [];
  const row = (what: string, samples: number[], unit: string, budget?: number) =>
    rows.push({
      what: `${reviews.toLocaleString('en')} × ${words}: ${what}`,
      samples,
      unit,
      ...(budget !== undefined && { budget }),
    });
  const full = reviews >= 100_000;
  try {
    const page = await chromium.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await watch(page);
    await page.goto(chromium.address('library.html#/settings'));
    await page.waitForSelector(ready('settings'));
    const wrote = await fillLibrary(page, { reviews, words, seed: 5 });
    row('written, for each review', [(wrote / reviews) * 1000], 'µs');

    await page.goto('about:blank');
    const start = performance.now();
    await page.goto(chromium.address('library.html'));
    await untilIndexed(page);
    row('indexed, for each review', [((performance.now() - start) / reviews) * 1000], 'µs');
    row('indexed: longest task', [Math.max(0, ...(await watched(page)).long)], 'ms');

    const first: number[] = [];
    for (let open = 0; open < opens; open++) {
      await page.goto('about:blank');
      await page.goto(chromium.address('library.html'));
      await page.waitForSelector('[data-part="review"]');
      await pause(1500);
      first.push((await watched(page)).firstRows);
    }
    row('open to first rows', first, 'ms', full ? 200 : undefined);

    await watched(page);
    for (let turn = 0; turn < 80; turn++) {
      await page.mouse.wheel({ deltaY: turn % 20 === 19 ? 20_000 : 700 });
      await pause(25);
    }
    await page.evaluate('scrollTo(0, document.body.scrollHeight / 2)');
    await pause(500);
    row('scrolling: longest task', [Math.max(0, ...(await watched(page)).long)], 'ms', 50);

    await page.evaluate('scrollTo(0, 0)');
    await page.waitForSelector('[data-part="search"]');
    for (const search of searches) {
      await page.click('[data-part="search"]', { count: 3 });
      await page.keyboard.press('Backspace');
      for (const letter of search) {
        await page.keyboard.type(letter);
        await pause(60);
      }
      await pause(200);
    }
    const typed = await watched(page);
    row('search, each letter', typed.searches, 'ms');
    row('search, 95th percentile', [percentile(typed.searches, 0.95)], 'ms', 16);
    row('typing: longest task', [Math.max(0, ...typed.long)], 'ms', 50);
    row('heap', [await heapOf(page)], 'MB', 100);

    await page.evaluate(`void (location.hash = '#/critics')`);
    const asked = performance.now();
    const critics = await page.waitForSelector(ready('critics'), { timeout: 20_000 }).catch(() => undefined);
    if (critics) row('critics’ page', [performance.now() - asked], 'ms', full ? 500 : undefined);
  } finally {
    await chromium.close();
  }
  return rows;
}

function percentile(samples: readonly number[], share: number): number {
  return [...samples].sort((a, b) => a - b)[Math.ceil(samples.length * share) - 1] ?? Number.NaN;
}

/** The library's page on generated libraries, in a real Chromium. */
export async function run(): Promise<Row[]> {
  const extension = await buildFor('chrome');
  const rows: Row[] = [];
  for (const { reviews, words } of sizes) rows.push(...(await measure(extension, reviews, words)));
  return rows;
}
