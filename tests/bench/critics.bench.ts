import type { Page } from 'puppeteer-core';
import { fillLibrary } from '../../scripts/bench/made/fill.ts';
import { makeLibrary } from '../../scripts/bench/made/library.ts';
import type { Row } from '../../scripts/bench/rows.ts';
import { type Chromium, startChromium } from '../../scripts/browsers/chromium.ts';
import { buildFor } from '../../scripts/tools/build-for.ts';

const sizes = [1000, 10_000, 100_000];
const opens = 5;
const budget = { open: 500, task: 50 };

/** Watches a page from its first moment on for tasks that hold it up; they are in `longTasks`. */
const watch = () => {
  const tasks: number[] = [];
  Object.assign(globalThis, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
};

interface Opened {
  took: number;
  longest: number;
}

/** Opens a page of the library in a tab of its own; resolves once what is waited for is on the screen. Milliseconds since the navigation began. */
async function open(chromium: Chromium, file: string, there: string): Promise<Opened & { page: Page }> {
  const page = await chromium.newPage();
  await page.evaluateOnNewDocument(watch);
  await page.goto(chromium.address(file));
  const took = await page.waitForFunction(
    (there) => (document.querySelector(there) ? performance.now() : 0),
    { polling: 'raf', timeout: 120_000 },
    there,
  );
  const longest = await page.evaluate(() =>
    Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks),
  );
  return { page, took: await took.jsonValue(), longest };
}

async function measure(chromium: Chromium, count: number): Promise<Row[]> {
  const first = await open(chromium, 'library.html#/reviews', 'main[data-state="ready"]');
  await fillLibrary(first.page, makeLibrary(count));
  await first.page.close();

  const views = [
    { name: 'critics', file: 'library.html#/critics', there: '[data-part="voice"]' },
    { name: 'each with each', file: 'library.html#/critics?as=matrix', there: '[data-part="matrix"]' },
    { name: 'a critic', file: 'library.html#/critic/Ben%20Abbot', there: '[data-part="voice-statistics"]' },
  ];
  // The first time, what is kept of the reviews is made.
  const making = await open(chromium, 'library.html#/critics', '[data-part="voice"]');
  await making.page.close();
  const rows: Row[] = [
    { what: `${count} reviews: critics, the first time`, samples: [making.took], unit: 'ms' },
    { what: `${count} reviews: … longest task`, samples: [making.longest], unit: 'ms' },
  ];
  for (const { name, file, there } of views) {
    const times: Opened[] = [];
    for (let i = 0; i < opens; i++) {
      const { page, ...opened } = await open(chromium, file, there);
      await page.close();
      times.push(opened);
    }
    rows.push(
      {
        what: `${count} reviews: ${name}`,
        samples: times.map(({ took }) => took),
        unit: 'ms',
        budget: budget.open,
      },
      {
        what: `${count} reviews: … longest task`,
        samples: times.map(({ longest }) => longest),
        unit: 'ms',
        budget: budget.task,
      },
    );
  }
  return rows;
}

/** The views of critics over libraries of three sizes, opened in a tab of their own. */
export async function run(): Promise<Row[]> {
  const extension = await buildFor('chrome');
  const rows: Row[] = [];
  for (const count of sizes) {
    const chromium = await startChromium({ extension, headless: true });
    try {
      rows.push(...(await measure(chromium, count)));
    } finally {
      await chromium.close();
    }
  }
  return rows;
}
