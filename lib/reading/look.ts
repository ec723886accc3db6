import { rowsOf } from './aggregators/rows.ts';
import { heard } from './heard.ts';
import { pathOf } from './page/address.ts';
import { gather, gatherStated } from './page/gathered.ts';
import { pageOf } from './page/page.ts';
import type { Sighting } from './sighting.ts';
import type { Site } from './site.ts';

/** At most this many listed reviews are given. */
const LISTED = 200;

/** The clock, in milliseconds, for `took`; and what is known of the page's site. */
export interface LookOptions extends Site {
  now?: () => number;
}

/** A page that defeats one thing still has the others. */
function unless<T>(otherwise: T, work: () => T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/**
 * Looks at a page: gathers what it says, and reads what can only be read where the document is. Works on documents of
 * browsers, jsdom and linkedom; never changes the document, never throws.
 *
 * @param url the address the document was read at
 */
export function look(document: Document, url: string, site: LookOptions = {}): Sighting {
  const { now = Date.now, outlet, aggregator, list, film } = site;
  const began = now();
  const page = pageOf(document, url);
  // What such a page says of its film stands where its aggregator's reader looks, in its data and its head.
  const lists = film !== undefined && aggregator?.review?.test(pathOf(url)) !== true;
  const sighting: Sighting = {
    url,
    gathered: lists ? gatherStated(page) : gather(page),
    claims: [
      ...(outlet?.read ? heard(outlet.id, () => outlet.read?.(page) ?? []) : []),
      ...(aggregator && film ? heard(aggregator.id, () => film(page)) : []),
    ],
    rows: aggregator ? unless(0, () => rowsOf(document, aggregator)) : 0,
    listed: list ? unless([], () => list(page).slice(0, LISTED)) : [],
    took: 0,
  };
  sighting.took = Math.max(0, now() - began);
  return sighting;
}
