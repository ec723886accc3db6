import type { Row } from '../../scripts/bench/rows.ts';
import { type Chromium, startChromium } from '../../scripts/browsers/chromium.ts';
import { fillLibrary } from '../../scripts/generated/fill.ts';
import { buildFor } from '../../scripts/tools/build-for.ts';
import { watch, watched } from './library/watch.ts';

const sizes = (process.env.BENCH_SIZES ?? '1000,10000,100000').split(',').map(Number);
const opens = 5;
const budget = { open: 500, task: 50 };

const views = [
  { name: 'critics', hash: '#/critics', there: '[data-part="voice"]' },
  { name: 'critics, each with each', hash: '#/critics?as=matrix', there: '[data-part="matrix"]' },
  { name: 'films', hash: '#/films', there: '[data-part="film"]' },
];

/** Opens a page of the library in a tab of its own: how long until what is waited for is there, and the longest task until then. */
async function open(
  chromium: Chromium,
  hash: string,
  there: string,
): Promise<{ took: number; longest: number }> {
  const page = await chromium.newPage();
  await watch(page);
  await page.goto(chromium.address(`library.html${hash}`));
  const found = await page.waitForFunction(
    (there) => document.querySelector(there) && performance.now(),
    { polling: 'raf', timeout: 120_000 },
    there,
  );
  const took = Number(await found.jsonValue());
  const longest = Math.max(0, ...(await watched(page)).long);
  await page.close();
  return { took, longest };
}

async function measure(extension: string, reviews: number): Promise<Row[]> {
  const chromium = await startChromium({ extension, headless: true });
  const rows: Row[] = [];
  const row = (what: string, samples: number[], budget?: number) =>
    rows.push({
      what: `${reviews.toLocaleString('en')} reviews: ${what}`,
      samples,
      unit: 'ms',
      ...(budget !== undefined && { budget }),
    });
  try {
    const page = await chromium.newPage();
    await page.goto(chromium.address('library.html#/settings'));
    await page.waitForSelector('main[data-state="ready"]');
    await fillLibrary(page, { reviews, words: 60, seed: 5 });
    await page.close();
    // What is kept of the reviews for counting is made.
    const first = await open(chromium, '#/critics', '[data-part="voice"]');
    row('critics, the first time', [first.took]);
    row('critics, the first time: longest task', [first.longest]);
    for (const { name, hash, there } of views) {
      const times = [];
      for (let i = 0; i < opens; i++) times.push(await open(chromium, hash, there));
      row(
        name,
        times.map(({ took }) => took),
        budget.open,
      );
      row(
        `${name}: longest task`,
        times.map(({ longest }) => longest),
        budget.task,
      );
    }
  } finally {
    await chromium.close();
  }
  return rows;
}

/** The views that count all reviews, opened in a tab of their own over libraries of several sizes. */
export async function run(): Promise<Row[]> {
  const extension = await buildFor('chrome');
  const rows: Row[] = [];
  for (const reviews of sizes) rows.push(...(await measure(extension, reviews)));
  return rows;
}
