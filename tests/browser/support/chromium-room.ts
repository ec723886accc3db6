import { type Chromium, startChromium } from '../../../scripts/browsers/chromium.ts';
import { servePages } from '../../../scripts/press/serve.ts';
import { built, demoFolder, temporary } from './folders.ts';
import { cardIsThere, type Room } from './room.ts';
import { chromiumSurface, type Tab } from './surface.ts';

/** Chromium, and the parts of it that only it has. */
export interface ChromiumRoom extends Room {
  chromium: Chromium;
}

/** Starts Chromium with the built extension, or with another build, on the demo press. */
export async function chromiumRoom(extension = built.chromium): Promise<ChromiumRoom> {
  const { folder: downloads, remove } = await temporary();
  const press = await servePages(demoFolder);
  const chromium = await startChromium({ extension, press, headless: true });
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });

  const pages = new Map<Tab, Awaited<ReturnType<Chromium['newPage']>>>();
  const openTab = async (url: string): Promise<Tab> => {
    const page = await chromium.newPage();
    const tab = chromiumSurface(page);
    pages.set(tab, page);
    await tab.goto(url);
    return tab;
  };
  const backstage = await openTab(chromium.address('welcome.html'));
  await backstage.evaluate('void (globalThis.api = chrome)');

  const room: ChromiumRoom = {
    press,
    downloads,
    chromium,
    openTab,
    openOwn: (file) => openTab(chromium.address(file)),
    async clickAction(tab) {
      const page = pages.get(tab);
      if (!page) throw new Error('this tab is not of this room');
      return chromiumSurface(await chromium.openPopup(page));
    },
    async openPopup(tab) {
      const popup = await room.clickAction(tab);
      await popup.waitFor(cardIsThere);
      return popup;
    },
    inExtension: (expression) => backstage.evaluate(expression),
    stopBackground: async () => void (await chromium.stopWorker()),
    complaints: async () => [...chromium.errors, ...chromium.violations],
    async close() {
      await chromium.close();
      await press.close();
      await remove();
    },
  };
  return room;
}
