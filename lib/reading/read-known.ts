import { listsOf } from './aggregators/lists.ts';
import { knownSite } from './known-site.ts';
import type { Reading } from './model.ts';
import { read } from './read.ts';

/** Reads a page with all that is known of its site: what a reading script and the extension do together. */
export function readKnown(document: Document, url: string, options: { now?: () => number } = {}): Reading {
  const site = knownSite(url);
  return read(document, url, { ...options, ...site, ...listsOf(site.aggregator) });
}
