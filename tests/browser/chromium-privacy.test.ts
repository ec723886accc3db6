import { expect, it } from 'vitest';
import { describePrivacy } from './scenarios/privacy.ts';
import { type ChromiumRoom, chromiumRoom } from './support/chromium-room.ts';
import { demoPage } from './support/room.ts';

const room = describePrivacy<ChromiumRoom>(chromiumRoom);

it('no script of the extension runs on a page before the click', async () => {
  const page = await room().chromium.newPage();
  const session = await page.createCDPSession();
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  await session.send('Runtime.enable');
  await page.goto(demoPage(room(), 'lwlies.com/reviews/red-rooms'));
  expect(worlds).toContain('https://lwlies.com');
  expect(worlds.filter((origin) => origin.startsWith('chrome-extension:'))).toEqual([]);
  await page.close();
});
