import { describe, expect, it } from 'vitest';
import { demoPage, type Room } from '../support/room.ts';
import { useRoom } from '../support/use-room.ts';
import { openOn, save } from './clip.ts';

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

const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** On pages that the reader has not allowed there is nothing of the extension but what a click asks for. */
export function describePrivacy<R extends Room>(open: () => Promise<R>): () => R {
  const room = useRoom(open);

  describe('on a page that the reader has not allowed', () => {
    it('nothing is registered, allowed, or shown in the toolbar', async () => {
      await room().openTab(demoPage(room(), 'lwlies.com/reviews/red-rooms'));
      expect(await room().inExtension('api.scripting.getRegisteredContentScripts()')).toEqual([]);
      expect(await room().inExtension('api.permissions.getAll().then(({ origins }) => origins)')).toEqual([]);
      await moment(300);
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
      await save(popup);
      await popup.close();
      expect(await tab.evaluate(traces)).toBe(before);
    });

    it('nothing is asked of the network by the extension', async () => {
      // Chromium asks Google by itself who is signed in.
      const requests = () => room().press.requests.filter(({ host }) => host !== 'accounts.google.com');
      const start = requests().length;
      const library = await room().openOwn('library.html');
      await moment(200);
      expect(requests().slice(start)).toEqual([]);

      const { popup } = await openOn(room(), demoPage(room(), 'rogerebert.com/reviews/red-rooms-2024'));
      const loaded = requests().length;
      expect(loaded).toBeGreaterThan(start);
      await save(popup);
      await library.evaluate('void location.reload()');
      await room().stopBackground();
      await moment(300);
      expect(requests().slice(loaded)).toEqual([]);
    });
  });
  return room;
}
