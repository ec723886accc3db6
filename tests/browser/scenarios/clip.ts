import { cardIsThere, demoPage, type Room } from '../support/room.ts';
import type { Surface, Tab } from '../support/surface.ts';

/** Opens a page and the popup on it. */
export async function openOn(room: Room, url: string): Promise<{ tab: Tab; popup: Surface }> {
  const tab = await room.openTab(url);
  return { tab, popup: await room.openPopup(tab) };
}

/** Presses the button that saves, and waits until the review is saved. */
export async function save(popup: Surface): Promise<void> {
  await popup.click('[data-part="save"]');
  await popup.waitFor(`document.querySelector('main').dataset.state === 'saved'`);
}

/** Clips a demo page as it is read. */
export async function clip(room: Room, file: string): Promise<void> {
  const { tab, popup } = await openOn(room, demoPage(room, file));
  await save(popup);
  await popup.close();
  await tab.close();
}

/** Opens the library, at a route if one is given, and waits for its rows. */
export async function openLibrary(room: Room, route = ''): Promise<Tab> {
  const library = await room.openOwn(`library.html${route}`);
  await library.waitFor(cardIsThere);
  return library;
}

/** The id of the one saved review, once its reading copy is kept. */
export const copiedReview = (room: Room): Promise<string> =>
  room.inExtension(`(async () => {
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open('cutting-room');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (;;) {
      const request = database.transaction('copies').objectStore('copies').getAllKeys();
      const [id] = await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
      if (id) {
        database.close();
        return id;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })()`);
