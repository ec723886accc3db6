import { aggregatorOf } from './aggregators/index.ts';
import { outletOf, presses } from './outlets/index.ts';
import type { Site } from './site.ts';

/** What the registries of outlets and aggregators know of an address's site; empty for all others. */
export function knownSite(url: string): Site {
  return { outlet: outletOf(url), aggregator: aggregatorOf(url) };
}

/** The scripts that look at pages, each with readers of its own. */
type ReadingScript = '/read.js' | `/read-${keyof typeof presses}.js`;

/** The one for the page of that address: the readers of a press are carried only to its own sites. */
export function readingScript(url: string): ReadingScript {
  const { outlet, aggregator } = knownSite(url);
  if (aggregator) return '/read-lists.js';
  const names = Object.keys(presses) as (keyof typeof presses)[];
  const press = outlet?.read && names.find((name) => presses[name].includes(outlet));
  return press ? `/read-${press}.js` : '/read.js';
}
