import { browser } from './browser.ts';
import { checkSighting } from './check-sighting.ts';
import { conclude } from './reading/conclude.ts';
import { knownSite, readingScript } from './reading/known-site.ts';
import type { Reading } from './reading/model.ts';

/** A tab, with what was read off its page or why nothing was. */
export interface TabRead {
  tab: { id: number; url: string; title: string };
  reading?: Reading;
  /** `restricted`: the browser lets no extension read this page (its own pages, stores); `failed`: reading it failed. */
  problem?: 'restricted' | 'failed';
}

/**
 * Reads the active tab's page: the reader's click on the action is what allows it (`activeTab`).
 * Never rejects for a page's sake: a page that cannot be read is filled in by hand.
 */
export async function readTab(): Promise<TabRead> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return readPage({ id: active?.id ?? -1, url: active?.url ?? '', title: active?.title ?? '' });
}

/** Reads a tab's page, which the reader must have allowed or clicked on. Never rejects. */
export async function readPage(tab: TabRead['tab']): Promise<TabRead> {
  if (!/^(https?|file):/.test(tab.url)) return { tab, problem: 'restricted' };
  let result: unknown;
  try {
    const target = { tabId: tab.id };
    const [injected] = await browser.scripting.executeScript({ target, files: [readingScript(tab.url)] });
    result = injected?.result;
  } catch {
    return { tab, problem: 'restricted' };
  }
  const sighting = checkSighting(result);
  if (sighting) performance.mark('page-read', { detail: sighting.took });
  return sighting ? { tab, reading: conclude(sighting, knownSite(tab.url)) } : { tab, problem: 'failed' };
}
