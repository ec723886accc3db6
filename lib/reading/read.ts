import type { Score } from '../scores/model.ts';
import { aggregatorOf } from './aggregators/index.ts';
import { listedOn } from './aggregators/lists.ts';
import { decide } from './decide.ts';
import { gathered } from './gather.ts';
import { type Candidate, type Reading, SURE } from './model.ts';
import { outletOf } from './outlets/index.ts';
import { absolute } from './page/canonical.ts';
import { hostOf } from './page/headline.ts';
import { type Page, pageOf } from './page/page.ts';
import type { Proposal } from './proposal.ts';
import { readers } from './readers/index.ts';
import { type Claim, weigh } from './weigh.ts';

/** At most this many proposals are taken from one reader. */
const PROPOSALS = 300;

/** What one reader proposes; one that fails on a page it did not foresee has said nothing, the others are heard. */
function heard(name: string, propose: () => Iterable<Proposal>, claims: Claim[]): void {
  let count = 0;
  try {
    for (const proposal of propose()) {
      if (++count > PROPOSALS) return;
      claims.push({ reader: name, proposal });
    }
  } catch {
    // What it said before it failed stands.
  }
}

/** The outlet by its address, where it is known; nobody knows an outlet's name better. */
function* outletName(page: Page): Generator<Proposal> {
  const outlet = outletOf(page.url) ?? aggregatorOf(page.url);
  if (outlet)
    yield { field: 'outlet', value: outlet.name, confidence: 0.97, where: 'address', text: hostOf(page.url) };
  else if (hostOf(page.url)) {
    yield {
      field: 'outlet',
      value: hostOf(page.url),
      confidence: 0.5,
      where: 'address',
      text: page.url.slice(0, 200),
    };
  }
  const own = absolute(page.url, page.url);
  if (own)
    yield { field: 'canonicalUrl', value: own.split('#')[0] ?? own, confidence: 0.3, where: 'address' };
}

/** A mark on a page that is no film review is a game's, a recipe's, a shop's: it may be taken, but is not filled in. */
function offered(candidate: Candidate<Score>): Candidate<Score> {
  return { ...candidate, confidence: Math.min(candidate.confidence, SURE - 0.05) };
}

/**
 * Reads a page: what it is, and every fact and mark of the one review on it, or of the film and the reviews
 * that it lists. Works on documents of browsers, jsdom and linkedom; never changes the document, never throws.
 *
 * @param url the address the document was read at
 * @param options.now the clock, in milliseconds, for `took`
 */
export function read(document: Document, url: string, options: { now?: () => number } = {}): Reading {
  const now = options.now ?? Date.now;
  const began = now();
  const page = pageOf(document, url);
  const claims: Claim[] = [];
  heard('address', () => outletName(page), claims);
  const outlet = outletOf(url);
  if (outlet?.read) heard(outlet.id, () => outlet.read?.(page) ?? [], claims);
  for (const reader of readers) heard(reader.name, () => reader.read(page), claims);
  const weighed = weigh(claims);
  const reading: Reading = {
    url,
    decision: { value: 'none', confidence: 0.5, evidence: [] },
    ...weighed,
    listed: [],
    took: 0,
  };
  try {
    const { decision } = decide(gathered(page));
    reading.decision = decision;
    if (decision.value === 'aggregator' || decision.value === 'film-page') {
      // What stands on such a page is an average or a visitor's mark, never one critic's.
      reading.scores = [];
      reading.listed = listedOn(page);
    }
    if (decision.value === 'none') reading.scores = reading.scores.map(offered);
  } catch {
    // A page that defeats the decision is left alone.
  }
  reading.took = Math.max(0, now() - began);
  return reading;
}
