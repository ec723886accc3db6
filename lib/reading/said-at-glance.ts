import type { Glance } from './glance.ts';
import { recall } from './page/gathered.ts';
import { jsonLd } from './page/json-ld.ts';
import { wordsIn } from './page/text.ts';
import { type Said, saidOf } from './said.ts';
import type { Site } from './site.ts';

/**
 * What the decision looks at, out of a glance at a page; nothing if a part of it is missing.
 * @param rows how many reviews the page lists by its aggregator's own rows
 */
export function saidAtGlance({ url, gathered, text }: Glance, site: Site, rows = 0): Said | undefined {
  try {
    const view = recall(url, gathered);
    return saidOf(view, site, { text, words: wordsIn(text), nodes: view.once(jsonLd), rows });
  } catch {
    return undefined;
  }
}
