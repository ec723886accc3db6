import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { openLibrary } from './library/db.ts';
import { savedAddresses } from './library/queries.ts';
import { Noticed } from './messages.ts';
import { decide } from './reading/decide.ts';
import { knownSite } from './reading/known-site.ts';
import { showNoticed, showSaved } from './toolbar.ts';

/**
 * Takes what the detecting script saw of its page, decides what the page is and shows it on that tab's button.
 * Anything else, or from anyone else, is left alone: only our own script, in a tab's top frame, may say this.
 */
export async function onNoticed(message: unknown, sender: Runtime.MessageSender): Promise<void> {
  const tabId = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tabId === undefined || sender.frameId !== 0) return;
  const noticed = v.safeParse(Noticed, message);
  if (!noticed.success) return;
  const { said } = noticed.output;
  const site = knownSite(sender.url ?? said.url);
  const rows = await rowsOn(tabId, site.aggregator?.rows);
  const { decision, listed } = decide({ ...said, rows }, site);
  if (decision.value === 'review' && (await isSaved(said.url))) await showSaved(tabId);
  else await showNoticed(tabId, { decision: decision.value, listed });
}

/** How many reviews an aggregator's page lists, by that aggregator's own rows: asked of the few pages that have them. */
async function rowsOn(tabId: number, rows: string | undefined): Promise<number> {
  if (!rows) return 0;
  const func = (selector: string) => document.querySelectorAll(selector).length;
  const [counted] = await browser.scripting
    .executeScript({ target: { tabId }, func, args: [rows] })
    .catch(() => []);
  return Math.min(Number(counted?.result) || 0, 9999);
}

/** A library that cannot be opened is said where it is used; here the button just shows what was noticed. */
async function isSaved(url: string): Promise<boolean> {
  const library = openLibrary();
  try {
    return (await savedAddresses(library, [url])).size > 0;
  } catch {
    return false;
  } finally {
    library.close();
  }
}
