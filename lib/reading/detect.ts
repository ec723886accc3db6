import { rowsOf } from './aggregators/rows.ts';
import { decide } from './decide.ts';
import { glance } from './glance.ts';
import type { Decision } from './model.ts';
import { saidAtGlance } from './said-at-glance.ts';
import type { Site } from './site.ts';

/**
 * What a page is, by a glance at it: what the detecting script and the background find out together.
 * `listed`: how many reviews it lists; `url`: the address that it calls its own, or `url`. Never throws.
 */
export function detect(
  document: Document,
  url: string,
  site: Site = {},
): { decision: Decision; listed: number; url: string } {
  try {
    const said = saidAtGlance(glance(document, url), site, rowsOf(document, site.aggregator));
    if (!said) return { decision: 'none', listed: 0, url };
    const { decision, listed } = decide(said, site);
    return { decision: decision.value, listed, url: said.url };
  } catch {
    return { decision: 'none', listed: 0, url };
  }
}
