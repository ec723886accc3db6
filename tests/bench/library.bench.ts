import type { Page } from 'puppeteer-core';
import type { Row } from '../../scripts/bench/rows.ts';
import type { Chromium } from '../../scripts/browsers/chromium.ts';
import { bundleFor } from '../../scripts/generated/fill.ts';
import { type Size, withLibrary } from './library/filled.ts';
import type { Saves } from './library/save-page.ts';
import { heapOf, watch, watched } from './library/watch.ts';

/** `BENCH_SIZES=1000x60,…` measures others. */
const sizes = (process.env.BENCH_SIZES ?? '1000x60,10000x60,100000x60,10000x600')
  .split(',')
  .map((size): Size => {
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

const longest = (tasks: readonly number[]) => Math.max(0, ...tasks);

/** The library's page: its index built, opened, scrolled, searched, and saved into. */
async function measure(chromium: Chromium, { reviews, words }: Size, written: number): Promise<Row[]> {
  const rows: Row[] = [];
  const row = (
    what: string,
    samples: number[],
    unit: string,
    budgets: Pick<Row, 'budget' | 'budget95'> = {},
  ) => rows.push({ what: `${reviews.toLocaleString('en')} × ${words}: ${what}`, samples, unit, ...budgets });
  const page = await chromium.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await watch(page);
  row('written, for each review', [(written / reviews) * 1000], 'µs');

  const start = performance.now();
  await page.goto(chromium.address('library.html'));
  await untilIndexed(page);
  row('indexed, for each review', [((performance.now() - start) / reviews) * 1000], 'µs');
  row('indexing: longest task', [longest((await watched(page)).long)], 'ms', { budget: 50 });

  const first: number[] = [];
  for (let open = 0; open < opens; open++) {
    await page.goto('about:blank');
    await page.goto(chromium.address('library.html'));
    await page.waitForSelector('[data-part="review"]');
    await pause(1500);
    first.push((await watched(page)).firstRows);
  }
  row('open to first rows', first, 'ms', { budget: 200 });

  await watched(page);
  for (let turn = 0; turn < 80; turn++) {
    await page.mouse.wheel({ deltaY: turn % 20 === 19 ? 20_000 : 700 });
    await pause(25);
  }
  await page.evaluate('scrollTo(0, document.body.scrollHeight / 2)');
  await pause(500);
  row('scrolling: longest task', [longest((await watched(page)).long)], 'ms', { budget: 50 });

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
  row('search, each letter', typed.searches, 'ms', { budget95: 16 });
  row('typing: longest task', [longest(typed.long)], 'ms', { budget: 50 });
  row('heap', [await heapOf(page)], 'MB', { budget: 100 });

  await page.goto(chromium.address('library.html#/settings'));
  await page.waitForSelector('main[data-view="settings"][data-state="ready"]');
  await page.evaluate(await bundleFor('tests/bench/library/save-page.ts'));
  const saves: Saves = (await page.evaluate('measureSaves()')) as Saves;
  row('a save', saves.noted, 'ms');
  row(
    'a save, what the index costs it',
    saves.noted.map((took, i) => took - (saves.bare[i] ?? 0)),
    'ms',
    { budget: 2 },
  );
  return rows;
}

/** The library's page on generated libraries, in a real Chromium. */
export async function run(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes)
    rows.push(...(await withLibrary(size, (chromium, written) => measure(chromium, size, written))));
  return rows;
}
