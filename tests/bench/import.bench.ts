import { join } from 'node:path';
import * as v from 'valibot';
import type { Row } from '../../scripts/bench/rows.ts';
import { startChromium } from '../../scripts/browsers/chromium.ts';
import { servePages } from '../../scripts/press/serve.ts';
import { buildFor } from '../../scripts/tools/build-for.ts';
import { root } from '../../scripts/tools/run-tool.ts';

const rows = 100_000;
const minutes = 60_000;

/** Runs in the page: makes the file, hands it over, and notes every task that is longer than 50 ms. */
const handOver = `(() => {
  globalThis.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
  }).observe({ type: 'longtask' });
  const lines = ['Date,Name,Year,Letterboxd URI,Rating'];
  for (let i = 0; i < ${rows}; i++)
    lines.push('2024-01-01,The Film of No ' + i + ',' + (1920 + i % 100) + ',https://boxd.it/c' + i + ',' + (i % 10 + 1) / 2);
  const data = new DataTransfer();
  data.items.add(new File([lines.join('\\n')], 'ratings.csv'));
  const field = document.querySelector('[data-part="import-files"]');
  field.files = data.files;
  // Making the file is a long task of the bench's own.
  setTimeout(() => {
    globalThis.longest = 0;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, 1000);
})()`;

/** Resolves in the page when every film and place stands by itself in the library. */
const unpacked = `(async () => {
  const done = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
  const database = await done(indexedDB.open('cutting-room'));
  for (;;) {
    const packs = database.transaction(['filmPacks', 'watchPacks']);
    const left = await Promise.all([...packs.objectStoreNames].map((name) => done(packs.objectStore(name).count())));
    if (left.every((count) => count === 0)) return database.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
})()`;

const Metrics = v.looseObject({ JSHeapUsedSize: v.number() });

/** 100,000 rows of CSV: looked at, and brought in, with a mark and a place on the watchlist each. */
export async function run(): Promise<Row[]> {
  const press = await servePages(join(root, 'demo'));
  const chromium = await startChromium({ extension: await buildFor('chrome'), press, headless: true });
  const page = await chromium.newPage();
  const heaps: number[] = [];
  const watch = setInterval(() => {
    page.metrics().then(
      (metrics) => heaps.push(v.parse(Metrics, metrics).JSHeapUsedSize / 2 ** 20),
      () => undefined,
    );
  }, 500);
  const appeared = async (selector: string) => {
    await page.waitForSelector(selector, { timeout: 10 * minutes });
    return performance.now();
  };
  const longest = async () => v.parse(v.number(), await page.evaluate('globalThis.longest'));
  try {
    await page.goto(chromium.address('library.html#/exchange'));
    await appeared('[data-part="import"]');
    await page.evaluate(handOver);
    const from = await appeared('[data-step="looking"]');
    const looked = await appeared('[data-part="bring-in"]');
    const longestLook = await longest();
    await page.evaluate('globalThis.longest = 0');
    await page.click('[data-part="bring-in"]');
    const begun = performance.now();
    const done = await appeared('[data-part="import-job"][data-state="done"]');
    const longestIn = await longest();
    await page.evaluate('globalThis.longest = 0');
    await page.evaluate(unpacked);
    const alone = performance.now();
    return [
      { what: 'looking at 100,000 rows', samples: [(looked - from) / 1000], unit: 's' },
      { what: 'bringing in 100,000 rows', samples: [(done - begun) / 1000], unit: 's', budget: 15 },
      { what: 'longest task, looking', samples: [longestLook], unit: 'ms', budget: 100 },
      { what: 'longest task, bringing in', samples: [longestIn], unit: 'ms', budget: 100 },
      { what: 'unpacking them afterwards', samples: [(alone - done) / 1000], unit: 's' },
      { what: 'longest task, unpacking', samples: [await longest()], unit: 'ms', budget: 100 },
      { what: 'heap at most', samples: [Math.max(...heaps)], unit: 'MiB', budget: 300 },
    ];
  } finally {
    clearInterval(watch);
    await chromium.close();
    await press.close();
  }
}
