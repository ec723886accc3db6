import * as v from 'valibot';
import { browser } from './browser.ts';
import { keepCopy } from './library/copies.ts';
import type { Library } from './library/db.ts';
import type { TabRead } from './read-tab.ts';
import { addressKey } from './reading/address.ts';
import type { ReadingCopy } from './reading/copy/model.ts';
import { setting } from './settings.ts';

/** What the injected script answers. The copy itself is checked where it is kept. */
const Copied = v.object({
  url: v.string(),
  copy: v.nullable(v.custom<ReadingCopy>((copy) => copy !== undefined)),
});

/** Pages that list many reviews hold the text of none. */
const LISTS = new Set(['aggregator', 'film-page']);

/**
 * The text of the review on a tab's page: the click that opened the popup still allows to read it. To be started
 * when the review is being saved, so that it is there before the popup may be closed. Never rejects.
 * Nothing is read if the reader wants no copies; `undefined` too if the tab has gone to another page meanwhile.
 */
export async function readCopy({ tab, reading }: TabRead): Promise<ReadingCopy | undefined> {
  if (tab.id < 0 || !reading || LISTS.has(reading.decision.value)) return undefined;
  try {
    if (!(await setting('keepCopies'))) return undefined;
    const [injected] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: ['/copy.js'],
    });
    const { success, output } = v.safeParse(Copied, injected?.result);
    const same = success && addressKey(output.url) === addressKey(reading.url);
    return (same && output.copy) || undefined;
  } catch {
    return undefined;
  }
}

/** Keeps that text with the review once it is saved. Nobody waits for this, and it never rejects: a review without a copy is as good as before. */
export async function keepRead(
  library: Library,
  copying: Promise<ReadingCopy | undefined>,
  review: string,
): Promise<void> {
  try {
    const copy = await copying;
    if (copy) await keepCopy(library, review, copy);
  } catch {
    // The review is saved; its page shows that there is no copy.
  }
}
