import { adderCss } from '../annotate/adder-css.ts';
import type { ToPage } from '../annotate/model.ts';
import { browser } from '../browser.ts';
import { marksCss } from './page-css.ts';

const isFirefox = () => location.protocol === 'moz-extension:';

/**
 * Tells the annotating script of a tab something, and puts it there first if it is not: only pages with something to
 * place or to mark ever get it. Their styles are handed to the browser, so that nothing in the
 * page is changed and no policy of the page's binds them; user styles hold in shadow roots. Rejects if the page may not be touched.
 */
export async function intoPage(tabId: number, message: ToPage): Promise<unknown> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['/annotate.js'] });
  if (injected?.result === 'new') {
    const target = { tabId, allFrames: true };
    await Promise.all([
      // Chrome tints highlights only for an author's style, and lets shadow roots inherit it; Firefox does not.
      browser.scripting.insertCSS({ target, css: marksCss(), origin: isFirefox() ? 'USER' : 'AUTHOR' }),
      browser.scripting.insertCSS({ target, css: adderCss(), origin: 'USER' }),
    ]);
  }
  return tellPage(tabId, message);
}

/** Tells it, if it is there. Rejects if it is not. */
export function tellPage(tabId: number, message: ToPage): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}
