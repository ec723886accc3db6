import { afterAll, expect, it } from 'vitest';
import { drawnMarks, mark } from './scenarios/mark.ts';
import { chromiumRoom } from './support/chromium-room.ts';
import { built, grantedCopy, temporary } from './support/folders.ts';
import { demoPage } from './support/room.ts';
import { useRoom } from './support/use-room.ts';

const { folder, remove } = await temporary();
afterAll(remove);

const room = useRoom(async () => chromiumRoom(await grantedCopy(built.chromium, folder)));

it('a page with marks prints as one without, to the pixel', async () => {
  const url = demoPage(room(), 'lwlies.com/reviews/red-rooms');
  const tab = await room().openTab(url);
  const page = (await room().chromium.browser.pages()).find((each) => each.url() === url);
  if (!page) throw new Error('the tab is not there');
  const seen = async (medium: 'print' | 'screen') => {
    await page.emulateMediaType(medium);
    await page.evaluate('scrollTo(0, 0)');
    return page.screenshot({ fullPage: true, encoding: 'base64' });
  };
  const [screen, print] = [await seen('screen'), await seen('print')];
  await page.emulateMediaType('screen');
  await mark(room(), tab, 'court in session and takes his time', '3');
  expect(await tab.evaluate(`${drawnMarks}.length`)).toBe(1);
  expect((await seen('screen')) === screen).toBe(false);
  expect((await seen('print')) === print).toBe(true);
});
