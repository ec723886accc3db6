import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { openLibrary } from './library/db.ts';
import { savedAddresses } from './library/queries.ts';
import { Noticed } from './messages.ts';
import { showNoticed, showSaved } from './toolbar.ts';

/**
 * Takes what the detecting script says of its page and shows it on that tab's button.
 * Anything else, or from anyone else, is left alone: only our own script, in a tab's top frame, may say this.
 */
export async function onNoticed(message: unknown, sender: Runtime.MessageSender): Promise<void> {
  const tabId = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tabId === undefined || sender.frameId !== 0) return;
  const noticed = v.safeParse(Noticed, message);
  if (!noticed.success) return;
  if (noticed.output.decision === 'review' && (await isSaved(noticed.output.url))) await showSaved(tabId);
  else await showNoticed(tabId, noticed.output);
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
