import { decide } from './decide.ts';
import { glance } from './glance.ts';
import type { Decision } from './model.ts';

/**
 * What a page is, by a glance at its head, its structured data and its paragraphs.
 * `listed`: how many reviews it lists; `url`: the address that it calls its own, or `url`. Never throws.
 */
export function detect(document: Document, url: string): { decision: Decision; listed: number; url: string } {
  try {
    const said = glance(document, url);
    const { decision, listed } = decide(said);
    return { decision: decision.value, listed, url: said.url };
  } catch {
    return { decision: 'none', listed: 0, url };
  }
}
