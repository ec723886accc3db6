import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../../scripts/browsers/chromium.ts';
import { servePages } from '../../scripts/press/serve.ts';
import { choose, countsIn, job } from './scenarios/importing.ts';
import { built, demoFolder, temporary } from './support/folders.ts';
import { chromiumSurface, type Tab } from './support/surface.ts';

const ROWS = 20_000;

const { folder: profile, remove } = await temporary();
const press = await servePages(demoFolder);
afterAll(async () => {
  await press.close();
  await remove();
});

const start = () => startChromium({ extension: built.chromium, press, headless: true, profile });

async function opened(chromium: Chromium): Promise<Tab> {
  const page = await chromium.newPage();
  await page.goto(chromium.address('library.html#/exchange'));
  await page.bringToFront();
  return chromiumSurface(page);
}

it('an import whose browser is killed leaves nothing half done, and goes on when it is back', async () => {
  const first = await start();
  const page = await opened(first);
  await page.waitFor(`document.querySelector('[data-part="import"]')`);
  await choose(page, 'watchlist.csv', ROWS);
  await page.waitFor(`document.querySelector('[data-part="bring-in"]')`, 30_000);
  await page.click('[data-part="bring-in"]');
  await page.waitFor(`${job('running')} && document.querySelector('progress')?.value > 500`, 30_000);
  first.browser.process()?.kill('SIGKILL');
  await pause(500);

  const second = await start();
  try {
    const back = await opened(second);
    const [films = 0, places] = await back.evaluate<number[]>(countsIn);
    expect(films).toBeGreaterThan(0);
    expect(places).toBe(films);
    await back.waitFor(job('done'), 60_000);
    expect(await back.evaluate(countsIn)).toEqual([ROWS, ROWS]);
    expect(second.errors).toEqual([]);
  } finally {
    await second.close();
  }
});
