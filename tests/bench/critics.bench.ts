import type { Row } from '../../scripts/bench/rows.ts';
import type { Chromium } from '../../scripts/browsers/chromium.ts';
import { withLibrary } from './library/filled.ts';
import { watch, watched } from './library/watch.ts';

const sizes = (process.env.BENCH_SIZES ?? '1000,10000,100000')
  .split(',')
  .map((size) => Number.parseInt(size));
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

async function measure(chromium: Chromium, reviews: number): Promise<Row[]> {
  const rows: Row[] = [];
  const row = (what: string, samples: number[], budget?: number) =>
    rows.push({
      what: `${reviews.toLocaleString('en')} reviews: ${what}`,
      samples,
      unit: 'ms',
      ...(budget !== undefined && { budget }),
    });
  // What is kept of the reviews for counting is made.
  const first = await open(chromium, '#/critics', '[data-part="voice"]');
  row('critics, the first time', [first.took]);
  row('critics, the first time: longest task', [first.longest], budget.task);
  for (const { name, hash, there } of views) {
    const times = [];
    for (let i = 0; i < opens; i++) times.push(await open(chromium, hash, there));
    row(
      name,
      times.map(({ took }) => took),
      budget.open,
    );
    row(`${name}: longest task`, [Math.max(...times.map(({ longest }) => longest))], budget.task);
  }
  return rows;
}

/** The views that count all reviews, opened in a tab of their own over libraries of several sizes. */
export async function run(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const reviews of sizes)
    rows.push(...(await withLibrary({ reviews, words: 60 }, (chromium) => measure(chromium, reviews))));
  return rows;
}
