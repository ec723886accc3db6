import type { Menus } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { t } from './i18n.ts';

const clip = 'clip';
const library = 'library';

/** Shown in the page's own menu and in the toolbar button's. Menus outlive the background, so they are made once, at install. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: clip, title: t('menuClip'), contexts: ['page', 'selection'] });
  browser.contextMenus.create({ id: library, title: t('menuLibrary'), contexts: ['action'] });
}

/** Opens what the chosen entry names. The click is what allows the popup to open and to read the page. */
export async function onMenu({ menuItemId }: Menus.OnClickData): Promise<void> {
  if (menuItemId === clip) await browser.action.openPopup();
  if (menuItemId === library) await openLibraryPage();
}

/** Opens the library in a tab. */
export async function openLibraryPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}
