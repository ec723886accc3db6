import { aggregatorOf, rowsOf } from './aggregators/index.ts';
import type { Said } from './decide.ts';
import { canonicalOf } from './page/canonical.ts';
import { headlines } from './page/headline.ts';
import { jsonLd } from './page/json-ld.ts';
import { attributeMark } from './page/mark.ts';
import { meta } from './page/meta.ts';
import { pageOf } from './page/page.ts';
import { labels } from './page/sections.ts';
import { folded, textOf } from './page/text.ts';

const PARAGRAPHS = 150;
const TEXT = 40_000;

/** The text of up to 150 paragraphs, the article's if the page says which they are. */
function paragraphs(document: Document): string {
  let text = '';
  for (const where of ['article p, main p', 'p, li, td, h4']) {
    const all = document.querySelectorAll(where);
    for (let at = 0; at < all.length && at < PARAGRAPHS && text.length < TEXT; at++) {
      const paragraph = all[at];
      if (paragraph && !paragraph.closest('aside, footer, nav, [class*="comment" i], [class*="related" i]')) {
        text += `${textOf(paragraph, 3000)}\n`;
      }
    }
    if (text.length > 600) return text;
  }
  return text.length > 300 ? text : textOf(document.body, TEXT);
}

/** What the decision looks at, gathered cheaply: no walk over the page, no reading of marks. */
export function glance(document: Document, url: string): Said {
  const page = pageOf(document, url);
  const head = page.once(meta);
  const own = canonicalOf(page)?.url ?? url;
  const site = aggregatorOf(own);
  const text = paragraphs(document);
  return {
    url: own,
    titles: page.once(headlines).map((one) => folded(one.text)),
    sections: page.once(labels),
    text,
    words: text.match(/\p{L}+/gu)?.length ?? 0,
    ogType: head.first('og:type') ?? '',
    nodes: page.once(jsonLd),
    drawn: attributeMark(document),
    rows: site ? rowsOf(document, site) : 0,
  };
}
