import { type Firefox, startFirefox } from '../../../scripts/browsers/firefox.ts';
import type { FirefoxTab } from '../../../scripts/browsers/firefox-page.ts';
import { servePages } from '../../../scripts/press/serve.ts';
import { built, demoFolder, temporary } from './folders.ts';
import { cardIsThere, type Room } from './room.ts';
import type { Surface, Tab } from './surface.ts';

/** Firefox, and the parts of it that only it has. */
export interface FirefoxRoom extends Room {
  firefox: Firefox;
}

/** Starts Firefox with the built extension, or with another build, on the demo press. */
export async function firefoxRoom(extension = built.firefox): Promise<FirefoxRoom> {
  const { folder: downloads, remove } = await temporary();
  const press = await servePages(demoFolder);
  const firefox = await startFirefox({ extension, press });
  await firefox.evaluateInWindow(`(() => {
    Services.prefs.setIntPref('browser.download.folderList', 2);
    Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(downloads)});
    Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
    Services.prefs.setBoolPref('browser.download.always_ask_before_handling_new_types', false);
  })()`);

  const tabs = new Map<Tab, FirefoxTab>();
  const openTab = async (url: string): Promise<Tab> => {
    const tab = await firefox.newPage(url);
    tabs.set(tab, tab);
    return tab;
  };
  const backstage = await openTab(firefox.address('welcome.html'));
  await backstage.evaluate('void (globalThis.api = browser)');
  tabs.delete(backstage);
  let popup: Surface | undefined;

  const room: FirefoxRoom = {
    press,
    downloads,
    firefox,
    openTab,
    openOwn: (file) => openTab(firefox.address(file)),
    async clickAction(tab) {
      const known = tabs.get(tab);
      if (!known) throw new Error('this tab is not of this room');
      popup = await firefox.openPopup(known);
      return popup;
    },
    async openPopup(tab) {
      const opened = await room.clickAction(tab);
      await opened.waitFor(cardIsThere);
      return opened;
    },
    inExtension: (expression) => backstage.evaluate(expression),
    stopBackground: () => firefox.stopBackground(),
    async tidy() {
      // A popup that lost the focus has closed itself, and a test may have closed its tabs.
      const open = [...(popup ? [popup] : []), ...tabs.keys()];
      popup = undefined;
      tabs.clear();
      for (const surface of open) await surface.close().catch(() => undefined);
    },
    async complaints() {
      const { errors, violations } = await firefox.complaints();
      return [...errors, ...violations];
    },
    async close() {
      await firefox.close();
      await press.close();
      await remove();
    },
  };
  return room;
}
