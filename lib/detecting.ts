import { browser } from './browser.ts';
import { allowedOrigins } from './sites.ts';

const id = 'detect';

/**
 * Makes the detecting script run on just the pages that the reader allowed, none if none.
 * Registered at run time, so that nothing is asked for at install; called whenever permissions change
 * and at each start, because an update of the extension forgets the registration.
 * Under a lock: two events at once would register the same script twice.
 */
export function registerDetecting(): Promise<void> {
  return navigator.locks.request(id, async () => {
    const matches = await allowedOrigins();
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    if (matches.length === 0) {
      if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
      return;
    }
    const script = { id, matches, js: ['detect.js'], runAt: 'document_idle' as const };
    if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  });
}

/**
 * The same, and at once in the pages that are open: nobody needs to reload after allowing a site, and a page that opened
 * while the extension was being installed, updated or started does not stay without its marks.
 */
export async function startDetecting(): Promise<void> {
  await registerDetecting();
  await detectInOpenTabs();
}

/** Pages in which the script runs already are left alone by it. */
async function detectInOpenTabs(): Promise<void> {
  const origins = await allowedOrigins();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(
    tabs.flatMap(({ id: tabId }) =>
      tabId === undefined
        ? []
        : [browser.scripting.executeScript({ target: { tabId }, files: ['/detect.js'] })],
    ),
  );
}
