import { describe, expect, it } from 'vitest';
import { openOn } from './scenarios/clip.ts';
import { chromiumRoom } from './support/chromium-room.ts';
import { demoPage } from './support/room.ts';
import { useRoom } from './support/use-room.ts';

const room = useRoom(chromiumRoom);

/** Everything of a page that an extension could leave something in. */
const traces = `(async () => JSON.stringify({
  html: document.documentElement.outerHTML,
  cookies: document.cookie,
  local: { ...localStorage },
  session: { ...sessionStorage },
  databases: await indexedDB.databases(),
  caches: await caches.keys(),
  globals: Object.getOwnPropertyNames(window).filter((name) => !/^puppeteer/.test(name)).sort(),
  styles: document.adoptedStyleSheets.length,
  selection: String(getSelection()),
  focus: document.activeElement?.tagName,
}))()`;

describe('on a page that the reader has not allowed', () => {
  it('no script of the extension runs', async () => {
    const page = await room().chromium.newPage();
    const session = await page.createCDPSession();
    const worlds: string[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
    await session.send('Runtime.enable');
    await page.goto(demoPage(room(), 'lwlies.com/reviews/red-rooms'));
    expect(worlds).toContain('https://lwlies.com');
    expect(worlds.filter((origin) => origin.startsWith('chrome-extension:'))).toEqual([]);
    expect(await room().inExtension('api.scripting.getRegisteredContentScripts()')).toEqual([]);
    expect(await room().inExtension('api.permissions.getAll()')).toMatchObject({ origins: [] });
    const badges = await room().inExtension<string[]>(
      `api.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => api.action.getBadgeText({ tabId: id }))))`,
    );
    expect(new Set(badges)).toEqual(new Set(['']));
  });

  it('nothing is left behind by opening the popup and saving', async () => {
    const tab = await room().openTab(demoPage(room(), 'lwlies.com/reviews/red-rooms'));
    const before = await tab.evaluate(traces);
    const popup = await room().openPopup(tab);
    expect(await tab.evaluate(traces)).toBe(before);
    await popup.click('[data-part="save"]');
    await popup.waitFor(`document.querySelector('main').dataset.state === 'saved'`);
    await popup.close();
    expect(await tab.evaluate(traces)).toBe(before);
  });

  it('nothing is asked of the network by the extension', async () => {
    const own = room().press.requests.length;
    const library = await room().openOwn('library.html');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(room().press.requests.slice(own)).toEqual([]);

    const { popup } = await openOn(room(), demoPage(room(), 'rogerebert.com/'));
    const loaded = room().press.requests.length;
    expect(loaded).toBeGreaterThan(own);
    await popup.click('[data-part="save"]');
    await popup.waitFor(`document.querySelector('main').dataset.state === 'saved'`);
    await library.evaluate('location.reload()');
    await room().stopBackground();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(room().press.requests.slice(loaded)).toEqual([]);
  });
});
