import type { Score } from '../scores/model.ts';
import { decide } from './decide.ts';
import { fromText } from './from-text/from-text.ts';
import { hear } from './hear.ts';
import { type Candidate, type Reading, SURE } from './model.ts';
import type { Outlet } from './outlets/outlet.ts';
import { pathOf } from './page/address.ts';
import { resolveDates, resolveListed } from './resolve-dates.ts';
import type { Sighting } from './sighting.ts';
import type { Site } from './site.ts';
import { weigh } from './weigh.ts';

/** What follows from what was seen on a page, with what is known of its site. Never throws for well-formed data. */
export function conclude(sighting: Sighting, site: Site = {}): Reading {
  const { url, took } = sighting;
  const { claims: stated, said, listed, cut } = hear(sighting, site);
  const claims = resolveDates(stated);
  const decision = said
    ? decide(said, site).decision
    : { value: 'none' as const, confidence: 0.5, evidence: [] };
  const { facts, scores } = weigh(said ? [...claims, ...fromText(said)] : claims);
  const reading: Reading = { url, decision, facts, scores, listed: [], ...(cut && { cut }), took };
  switch (decision.value) {
    case 'aggregator':
    case 'film-page':
      // What stands on such a page is an average or a visitor's mark, never one critic's.
      return { ...reading, scores: [], listed: resolveListed(listed) };
    case 'review': {
      const { outlet } = site;
      const failed = outlet && ownReaderFailed(outlet, { url, claims });
      return failed ? { ...reading, fallback: { outlet: outlet.name } } : reading;
    }
    case 'none': {
      // On a page that seems to be no review its marks are offered, none is filled in; but for those that the
      // outlet's own reader found at an address of its reviews.
      const own = site.outlet?.addresses?.test(pathOf(url)) ? site.outlet.id : undefined;
      const offered = (score: Candidate<Score>) =>
        score.evidence.some(({ reader }) => reader === own)
          ? score
          : { ...score, confidence: Math.min(score.confidence, SURE - 0.05) };
      return { ...reading, scores: scores.map(offered) };
    }
  }
}

/**
 * Whether the outlet's own reader should have found a mark and did not: the address is one of its reviews', the house
 * gives marks on a scale, and it has a reader that reads them. The outlet's pages have changed, then.
 */
function ownReaderFailed(
  { id, addresses, scale, read }: Outlet,
  { url, claims }: Pick<Sighting, 'url' | 'claims'>,
): boolean {
  const expected = read !== undefined && scale !== undefined && addresses?.test(pathOf(url)) === true;
  return expected && !claims.some(({ reader, proposal }) => reader === id && proposal.field === 'score');
}
