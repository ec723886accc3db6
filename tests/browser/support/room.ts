import type { Press } from '../../../scripts/press/serve.ts';
import type { Surface, Tab } from './surface.ts';

/** A browser with Cutting Room in it and the press around it: one for each test file. */
export interface Room {
  press: Press;
  /** The folder that downloads go to. */
  downloads: string;
  openTab(url: string): Promise<Tab>;
  /** Opens a page of the extension, such as `library.html#/reviews`, in a tab. */
  openOwn(file: string): Promise<Tab>;
  /** Clicks the action on that tab for real; resolves to the popup once its card is there. */
  openPopup(tab: Tab): Promise<Surface>;
  /** The same without waiting for the card. */
  clickAction(tab: Tab): Promise<Surface>;
  /** Evaluates in a page of the extension that is not seen; `api` is the browser's interface for extensions. */
  inExtension<T>(expression: string): Promise<T>;
  stopBackground(): Promise<void>;
  /** Closes the popup and every tab that was opened. */
  tidy(): Promise<void>;
  /** Exceptions, console errors and violations of the policy in the extension's code, so far. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

/** The popup's card is there: read, saved before, or blank. */
export const cardIsThere = `['ready', 'saved', 'error'].includes(document.querySelector('main')?.dataset.state)`;

/** Empties the library and everything else that is kept, without the pages that are open hearing of it. */
export function forget(room: Room): Promise<void> {
  return room.inExtension(`(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      const transaction = stores.length > 0 ? database.transaction(stores, 'readwrite') : undefined;
      await Promise.all(stores.map((store) => done(transaction.objectStore(store).clear())));
      database.close();
    }
    await Promise.all([api.storage.local.clear(), api.storage.session.clear()]);
  })()`);
}

/** The address of a demo page, found by the beginning of its file's path. */
export function demoPage(room: Room, file: string): string {
  const found = room.press.pages.filter(({ entry }) => entry.file.startsWith(file));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} demo pages begin with ${file}`);
  return found[0].url;
}
