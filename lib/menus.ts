import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { t } from './i18n.ts';
import { openLibrary } from './library/db.ts';
import { beginMarking, bringBack } from './marking/begin.ts';
import { openSidePanel } from './side-panel.ts';

const clip = 'clip';
const mark = 'mark';
const panel = 'panel';
const library = 'library';

/** Shown in the page's own menu and in the toolbar button's. Menus outlive the background, so they are made once, at install. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: mark, title: t('menuMark'), contexts: ['selection'] });
  browser.contextMenus.create({ id: clip, title: t('menuClip'), contexts: ['page', 'selection'] });
  browser.contextMenus.create({ id: panel, title: t('menuPanel'), contexts: ['action'] });
  browser.contextMenus.create({ id: library, title: t('menuLibrary'), contexts: ['action'] });
}

/** Does what the chosen entry names. The click is what allows the popup to open and the page to be read. */
export async function onMenu({ menuItemId }: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
  if (menuItemId === clip) await browser.action.openPopup();
  if (menuItemId === mark) await markSelected(tab, 'pointer');
  if (menuItemId === panel) await openSidePanel(tab?.windowId);
  if (menuItemId === library) await openLibraryPage();
}

/** Does what a key of ours names; pressing it allows the page to be read, too. */
export async function onCommand(command: string, tab?: Tabs.Tab): Promise<void> {
  if (command === 'mark-passage') await markSelected(tab, 'keys');
  if (command === 'open-panel') await openSidePanel(tab?.windowId);
  if (command === 'open-library') await openLibraryPage();
}

/** Opens the adder on the tab's selection, and brings the page's marks. A page that may not be touched stays as it is. */
async function markSelected(tab: Tabs.Tab | undefined, by: 'pointer' | 'keys'): Promise<void> {
  if (tab?.id === undefined) return;
  const opened = openLibrary();
  try {
    await beginMarking(opened, tab.id, by);
    // The tab as it was told of may be from before the press, and so without its address.
    const { url = '', title = '' } = await browser.tabs.get(tab.id);
    await bringBack(opened, { id: tab.id, url, title });
  } catch {
    // The browser's own pages: nothing can be marked there, and nothing can be said.
  } finally {
    opened.close();
  }
}

/** Opens the library in a tab. */
export async function openLibraryPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}
