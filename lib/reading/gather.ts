import { aggregatorOf, rowsOf } from './aggregators/index.ts';
import type { Said } from './decide.ts';
import { titlesIn } from './language/headline-forms.ts';
import { body } from './page/body.ts';
import { canonicalOf } from './page/canonical.ts';
import { headlines } from './page/headline.ts';
import { jsonLd } from './page/json-ld.ts';
import { attributeMark } from './page/mark.ts';
import { meta } from './page/meta.ts';
import { microdata } from './page/microdata.ts';
import type { Page } from './page/page.ts';
import { labels } from './page/sections.ts';
import { folded } from './page/text.ts';
import { support } from './title-support.ts';

/** Everything that the decision looks at, out of a page that is being read anyway. */
export function gathered(page: Page): Said {
  const own = canonicalOf(page)?.url ?? page.url;
  const { text, words } = page.once(body);
  const site = aggregatorOf(own) ?? aggregatorOf(page.url);
  const guesses = page.once(headlines).flatMap((one) => titlesIn(one.text));
  return {
    url: site && !aggregatorOf(own) ? page.url : own,
    titles: page.once(headlines).map((one) => folded(one.text)),
    sections: page.once(labels),
    text,
    words,
    ogType: page.once(meta).first('og:type') ?? '',
    nodes: [...page.once(jsonLd), ...page.once(microdata)],
    drawn: attributeMark(page.document),
    rows: site ? rowsOf(page.document, site) : 0,
    backing: Math.max(0, ...guesses.slice(0, 12).map(({ title }) => support(page, title))),
  };
}
