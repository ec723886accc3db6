import { expect, it } from 'vitest';
import { comparedRecords } from '../components/library/comparing-library.ts';
import { openLibrary } from './scenarios/clip.ts';
import { describeComparing } from './scenarios/comparing.ts';
import { chromiumRoom } from './support/chromium-room.ts';
import { putRecords } from './support/put-records.ts';

const room = describeComparing(chromiumRoom);

/** What has moved on the page since it began, and by how much: only Chromium tells. */
const shifts = `new Promise((resolve) => {
  const moved = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      moved.push([value, ...sources.map(({ node }) => (node?.outerHTML ?? node?.textContent ?? '').slice(0, 100))]);
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(moved), 700);
})`;

it('nothing moves once a page is seen', async () => {
  const first = await openLibrary(room());
  const list = {
    id: 'l1',
    v: 1,
    created: 1,
    changed: {},
    name: 'Rainy days',
    description: '',
    films: ['f1'],
  };
  await first.close();
  await putRecords(room(), { ...comparedRecords(), lists: [list] });
  for (const view of [
    'reviews',
    'films',
    'film/f1',
    'critics',
    'critic/Ana%20Alike',
    'outlet/The%20Courier',
    'list/l1',
  ]) {
    const page = await room().chromium.newPage();
    await page.goto(room().chromium.address(`library.html#/${view}`));
    await page.waitForSelector('main[data-state="ready"]');
    expect([view, await page.evaluate(shifts)]).toEqual([view, []]);
    await page.close();
  }
});
