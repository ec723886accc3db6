import { type Chromium, startChromium } from '../../../scripts/browsers/chromium.ts';
import { servePages } from '../../../scripts/press/serve.ts';
import { built, demoFolder, temporary } from './folders.ts';
import { cardIsThere, type Room } from './room.ts';
import { chromiumSurface, type Surface, type Tab } from './surface.ts';

/** Chromium, and the parts of it that only it has. */
export interface ChromiumRoom extends Room {
  chromium: Chromium;
}

/** Starts Chromium with the built extension, or with another build, on the demo press. */
export async function chromiumRoom(extension = built.chromium, args: string[] = []): Promise<ChromiumRoom> {
  const { folder: downloads, remove } = await temporary();
  const press = await servePages(demoFolder);
  const chromium = await startChromium({ extension, press, headless: true, args });
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
  pages.delete(backstage);
  let popup: Surface | undefined;

  const room: ChromiumRoom = {
    press,
    downloads,
    chromium,
    openTab,
    openOwn: (file) => openTab(chromium.address(file)),
    async clickAction(tab) {
      const page = pages.get(tab);
      if (!page) throw new Error('this tab is not of this room');
      popup = chromiumSurface(await chromium.openPopup(page));
      return popup;
    },
    async openPopup(tab) {
      const opened = await room.clickAction(tab);
      await opened.waitFor(cardIsThere);
      return opened;
    },
    inExtension: (expression) => backstage.evaluate(expression),
    stopBackground: async () => void (await chromium.stopWorker()),
    async tidy() {
      // A popup that lost the focus has closed itself, and a test may have closed its tabs.
      const open = [...(popup ? [popup] : []), ...pages.keys()];
      popup = undefined;
      pages.clear();
      for (const surface of open) await surface.close().catch(() => undefined);
    },
    complaints: async () => [...chromium.errors, ...chromium.violations],
    async close() {
      await chromium.close();
      await press.close();
      await remove();
    },
  };
  return room;
}
