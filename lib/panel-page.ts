import * as v from 'valibot';
import type { MarkState, PlaceOnPage } from './annotate/model.ts';
import { browser } from './browser.ts';
import { Place } from './library/check-passage.ts';
import { keysOf, pageKeys } from './library/page-address.ts';
import { tellPage } from './marking/into-page.ts';
import { Placed, States } from './messages.ts';
import { readPage, type TabRead } from './read-tab.ts';
import { isAllowed } from './sites.ts';

/** The page that the side panel is about. */
export interface PanelPage extends TabRead {
  /** Keys of the addresses that its review may be saved under. */
  keys: string[];
  /** Whether its marks come back by themselves. */
  allowed: boolean;
}

/** The tab that a panel in a tab of its own is about (`?tab=7`); the side panel itself is about the active one. */
export function followedTab(search: string): number | undefined {
  const id = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  return Number.isInteger(id) ? id : undefined;
}

/** Looks at that tab, or at the active one. `unseen` are pages that the reader has neither allowed nor clicked on. Never rejects. */
export async function panelPage(followed: number | undefined): Promise<PanelPage | 'unseen'> {
  const tab =
    followed === undefined
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(followed).catch(() => undefined);
  const { id = -1, url = '', title = '' } = tab ?? {};
  if (url === '') return 'unseen';
  const read = await readPage({ id, url, title });
  const allowed = await isAllowed(url).catch(() => false);
  return { ...read, keys: read.reading ? pageKeys(read.reading) : keysOf(url), allowed };
}

/** Tells when another tab comes to the front, or the page in this one is another, until the signal. */
export function onOtherPage(tell: () => void, signal: AbortSignal): void {
  const updated = (_: number, change: { status?: string; url?: string }) => {
    if (change.status === 'complete' || change.url !== undefined) tell();
  };
  const { onActivated, onUpdated } = browser.tabs;
  onActivated.addListener(tell);
  onUpdated.addListener(updated);
  browser.permissions.onAdded.addListener(tell);
  // A click on the toolbar's button lets a page be read, and nothing tells of it but the focus that comes back.
  addEventListener('focus', tell, { signal });
  signal.addEventListener('abort', () => {
    onActivated.removeListener(tell);
    onUpdated.removeListener(updated);
    browser.permissions.onAdded.removeListener(tell);
  });
}

/** What has become of a tab's passages, now and whenever it changes, until the signal. */
export function onStates(tabId: number, tell: (states: MarkState[]) => void, signal: AbortSignal): void {
  const heard = (message: unknown, sender: { id?: string; tab?: { id?: number }; frameId?: number }) => {
    const own = sender.id === browser.runtime.id && sender.tab?.id === tabId && sender.frameId === 0;
    const { success, output } = v.safeParse(Placed, message);
    if (own && success) tell(output.states);
    return undefined;
  };
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard));
  const ask = async () => {
    const answer = await tellPage(tabId, { kind: 'states' }).catch(() => undefined);
    const { success, output } = v.safeParse(States, answer);
    if (success && !signal.aborted) tell(output);
  };
  void ask();
}

/** Where a passage stands now, where it may stand, or what is selected; `undefined` if nothing can be said. Never rejects. */
export async function placeOn(
  tabId: number,
  of: 'selection' | { id: string; candidate?: number },
): Promise<PlaceOnPage | undefined> {
  const answer = await tellPage(tabId, { kind: 'describe', of }).catch(() => undefined);
  const { success, output } = v.safeParse(Place, answer);
  return success ? output : undefined;
}
