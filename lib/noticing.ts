import { browser } from './browser.ts';
import type { Library } from './library/db.ts';
import { savedAddresses } from './library/queries.ts';
import { bringMarks } from './marking/hand-out.ts';
import type { Script } from './marking/take-mark.ts';
import { decide } from './reading/decide.ts';
import type { Glance } from './reading/glance.ts';
import { knownSite } from './reading/known-site.ts';
import { saidAtGlance } from './reading/said-at-glance.ts';
import { setting } from './settings.ts';
import { showNoticed, showSaved } from './toolbar.ts';

/**
 * Takes what the detecting script saw of its page, decides what the page is, shows it on that tab's button, and brings
 * the page's marks if it has any. Whether its script may tell when text is selected: on a review without marks. As the
 * answer, that costs the page next to nothing; a message of its own would cost it two milliseconds.
 */
export async function onNoticed(library: Library, glance: Glance, { tabId, url }: Script): Promise<boolean> {
  const site = knownSite(url);
  const rows = await rowsOn(tabId, site.aggregator?.rows);
  const said = saidAtGlance(glance, site, rows);
  if (!said) return false;
  const { decision, listed } = decide(said, site);
  const review = decision.value === 'review';
  if (review && (await isSaved(library, said.url))) await showSaved(tabId);
  else await showNoticed(tabId, { decision: decision.value, listed });
  const marked = await bringMarks(library, { tabId, url, canonical: said.url }).catch(() => false);
  // Where there are marks, the script that draws them offers to make more.
  return review && !marked && (await setting('offerMarking'));
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
async function isSaved(library: Library, url: string): Promise<boolean> {
  return savedAddresses(library, [url]).then(
    (saved) => saved.size > 0,
    () => false,
  );
}
