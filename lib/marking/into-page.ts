import { adderCss } from '../annotate/adder-css.ts';
import type { ToPage } from '../annotate/model.ts';
import { browser } from '../browser.ts';
import { marksCss } from './page-css.ts';

/**
 * Tells the annotating script of a tab something, and puts it there first if it is not: only pages with something to
 * place or to mark ever get it. The marks' style is a user style of the browser's, so that nothing in the page is
 * changed, no policy of the page's binds it, and it holds in shadow roots. Rejects if the page may not be touched.
 */
export async function intoPage(tabId: number, message: ToPage): Promise<unknown> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['/annotate.js'] });
  if (injected?.result === 'new') {
    const css = marksCss() + adderCss();
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css, origin: 'USER' });
  }
  return tellPage(tabId, message);
}

/** Tells it, if it is there. Rejects if it is not. */
export function tellPage(tabId: number, message: ToPage): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}
