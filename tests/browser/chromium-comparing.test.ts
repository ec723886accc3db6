import { expect, it } from 'vitest';
import { comparedRecords } from '../components/library/comparing-library.ts';
import { openLibrary } from './scenarios/clip.ts';
import { describeComparing } from './scenarios/comparing.ts';
import { chromiumRoom } from './support/chromium-room.ts';
import { putRecords } from './support/put-records.ts';

const room = describeComparing(chromiumRoom);

it('loses nothing in a window 320 pixels wide', async () => {
  const first = await openLibrary(room());
  await putRecords(room(), comparedRecords());
  await first.close();
  const views = [
    'critics',
    'critics?as=map',
    'critics?as=matrix',
    'critic/Ana%20Alike',
    'films',
    'film/f1?beside=aaaaaa01&beside=aaaaaa11',
  ];
  for (const view of views) {
    const page = await room().chromium.newPage();
    await page.setViewport({ width: 320, height: 640 });
    await page.goto(room().chromium.address(`library.html#/${view}`));
    await page.waitForSelector('main[data-state="ready"]');
    const fits = await page.evaluate('document.documentElement.scrollWidth <= innerWidth');
    expect([view, fits]).toEqual([view, true]);
    await page.close();
  }
});
