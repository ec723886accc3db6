import { firstOf } from './first-of.ts';
import type { Page } from './page.ts';
import { partedText, squeezed, textOf } from './text.ts';

/** Elements that a template calls the heading of its article, whatever their level. */
const CALLED = 'h1, [itemprop~="headline"], .entry-title';
const OWN = ':is(main, article) :is(h1, h2)';
/** The site's header, and what stands beside the article. */
const SITE = 'body > header, #header, [class*="site-" i], nav';

const DATED = /\(\d{4}\)$/;

/** The page's own heading: the one that the title speaks of, else the first with text. */
function headingOf(document: Document): Element | undefined {
  const title = squeezed(document.querySelector('title')?.textContent ?? '', 400).toLowerCase();
  let best: Element | undefined;
  let most = 0;
  let at = -1;
  for (const element of document.querySelectorAll(CALLED)) {
    if (++at >= 20) break;
    const text = partedText(element, 300).toLowerCase();
    if (!text) continue;
    const within = title.startsWith(text)
      ? 30
      : title.includes(text) || text.includes(title.slice(0, 20))
        ? 20
        : 10;
    // A long heading that opens the title is the article's; a short one at the title's end is the site's.
    const site = element.closest(SITE) && !element.closest('article') ? 15 : 0;
    const score = within + Math.min(text.length, 60) / 10 - at * 0.5 - site;
    if (score <= most) continue;
    best = element;
    most = score;
  }
  // A site's greeting in its header is no heading of the article below it.
  if (most < 20) {
    const own = document.querySelector(OWN);
    if (own && textOf(own, 300) && (!best || !best.closest('main, article'))) return own;
    // Without any larger one a smaller heading with a film's year will do.
    if (!best) return firstOf(document, 'h2, h3', 5).find((each) => DATED.test(textOf(each, 200)));
  }
  return best;
}

/** It, looked for once. */
export const heading = ({ document }: Page): Element | undefined => headingOf(document);

/** Its text, or "". */
export function headingText(page: Page): string {
  const element = page.once(heading);
  return element ? partedText(element, 300) : '';
}
