import type { MarkOnPage } from '../annotate/model.ts';
import { browser } from '../browser.ts';
import { foldWords } from '../films/fold.ts';
import { listAspects } from '../library/aspects.ts';
import type { Library } from '../library/db.ts';
import { guarded } from '../library/errors.ts';
import { keysOf } from '../library/page-address.ts';
import { savedOnPage } from '../library/passages.ts';
import type { AnnotationRecord } from '../library/records.ts';
import { addressKey } from '../reading/address.ts';
import { setting } from '../settings.ts';
import { intoPage } from './into-page.ts';

/** A page that marks may be handed to. */
export interface PageSeen {
  tabId: number;
  /** The address that the browser says the page has. */
  url: string;
  /** The one that the page calls its own. */
  canonical?: string | undefined;
}

/** As much of a copy's text as is looked at. */
const TEXT = 400_000;

async function textOn(tabId: number): Promise<string> {
  const func = (most: number) => document.body?.innerText.slice(0, most) ?? '';
  const [said] = await browser.scripting.executeScript({ target: { tabId }, func, args: [TEXT] });
  return typeof said?.result === 'string' ? said.result.slice(0, TEXT) : '';
}

/** The marks of a page, in the form in which its script may have them. */
export async function marksFor(library: Library, page: PageSeen): Promise<MarkOnPage[]> {
  const saved = await guarded(() => savedOnPage(library, keysOf(page.url, page.canonical)));
  if (!saved) return [];
  const own = isOwn(page.url, saved.review.address);
  const words = own ? '' : foldWords(await textOn(page.tabId));
  const passages = saved.passages.filter(({ quote }) => own || words.includes(foldWords(quote)));
  return passages.map(onPage);
}

/**
 * Puts a page's marks on it. A page without any gets nothing, unless its marks are `known` to have changed.
 * Whether it has some. Rejects if the library cannot be read or the page not be touched.
 */
export async function bringMarks(library: Library, page: PageSeen, known = false): Promise<boolean> {
  const marks = await marksFor(library, page);
  if (marks.length === 0 && !known) return false;
  const [aspects, adder] = await Promise.all([listAspects(library), setting('offerMarking')]);
  await intoPage(page.tabId, { kind: 'place', url: page.url, marks, aspects, adder });
  return marks.length > 0;
}

/**
 * Whether a review's address is the page's own, or its site's. Another site's is what the page says of itself: an
 * honest copy has the words, and so gets the marks that stand on words it shows; another learns nothing.
 */
export function isOwn(url: string, address: string): boolean {
  const key = addressKey(url);
  if (key === address) return true;
  const [host, other] = [key, address].map((each) => each.split(/[/?#]/)[0] ?? '');
  if (!host || !other) return false;
  return host === other || host.endsWith(`.${other}`) || other.endsWith(`.${host}`);
}

function onPage({ id, quote, selectors, aspect, spoiler }: AnnotationRecord): MarkOnPage {
  return { id, quote, selectors, ...(aspect && { aspect }), ...(spoiler && { spoiler }) };
}
