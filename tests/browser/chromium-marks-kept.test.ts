import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../../scripts/browsers/chromium.ts';
import { servePages } from '../../scripts/press/serve.ts';
import { adderIsOpen, marksAre, pointsAround } from './scenarios/mark.ts';
import { built, demoFolder, grantedCopy, temporary } from './support/folders.ts';
import { chromiumSurface, type Tab } from './support/surface.ts';

const WORDS = 'court in session and takes his time';

const { folder, remove } = await temporary();
const { folder: profile, remove: removeProfile } = await temporary();
const press = await servePages(demoFolder);
afterAll(async () => {
  await press.close();
  await Promise.all([remove(), removeProfile()]);
});

const url = press.pages.find(({ entry }) => entry.file.startsWith('lwlies.com/reviews/red-rooms'))?.url ?? '';
const extension = await grantedCopy(built.chromium, folder);
const start = () => startChromium({ extension, press, headless: true, profile });

async function opened(chromium: Chromium): Promise<Tab> {
  const page = await chromium.newPage();
  await page.goto(url);
  await page.bringToFront();
  return chromiumSurface(page);
}

it('a mark that was shown is there after the browser is killed in the same moment', async () => {
  const first = await start();
  // The tab that opens after installing would come to the front in the middle.
  await first.browser.waitForTarget((target) => target.url().startsWith(first.address('welcome.html')));
  const tab = await opened(first);
  await tab.drag(...(await pointsAround(tab, WORDS)));
  await tab.waitFor(adderIsOpen);
  await tab.press('3');
  await marksAre(tab, [WORDS]);
  first.browser.process()?.kill('SIGKILL');
  await pause(500);

  const second = await start();
  try {
    await marksAre(await opened(second), [WORDS]);
    expect(second.errors).toEqual([]);
  } finally {
    await second.close();
  }
});
