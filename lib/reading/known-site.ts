import { aggregatorOf } from './aggregators/index.ts';
import { filmOn, listedOn } from './aggregators/lists.ts';
import { outletOf } from './outlets/index.ts';
import type { Site } from './site.ts';

/** What the registries of outlets and aggregators know of an address's site; empty for all others. */
export function knownSite(url: string): Site {
  const outlet = outletOf(url);
  const aggregator = aggregatorOf(url);
  return { ...(outlet && { outlet }), ...(aggregator && { aggregator, list: listedOn, film: filmOn }) };
}

/** The script that looks at the page of that address: outlets' own readers are carried only where they are needed. */
export function readingScript(url: string): '/read.js' | '/read-known.js' {
  const { outlet, aggregator } = knownSite(url);
  return outlet?.read || aggregator ? '/read-known.js' : '/read.js';
}
