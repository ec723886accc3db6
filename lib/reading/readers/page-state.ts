import { mayBeDate } from '../language/year.ts';
import { headlines } from '../page/headline.ts';
import type { Page } from '../page/page.ts';
import { fact, type Proposal, type Reader } from '../proposal.ts';

const SIZE = 400_000;
/** How far from its title an article's date stands. */
const REACH = 1500;
const DATE =
  /"(?:date|(?:date)?published(?:_?at|date)?|publish(?:ed)?_?date|publicationdate|created_?at)":\s?"([^"]{8,40})"/i;

/**
 * The date beside the article's title in the data from which a page's script draws it (`__NEXT_DATA__`, `__NUXT__`,
 * `__INITIAL_STATE__`): for pages that print none.
 */
export const pageState: Reader = {
  name: 'inference/page-state',
  *read(page: Page): Generator<Proposal> {
    const [title] = page.once(headlines);
    if (!title || title.text.length < 3) return;
    for (const script of [...page.document.querySelectorAll('script:not([src])')].slice(0, 60)) {
      const text = script.textContent ?? '';
      const at =
        text.length < SIZE && !/ld\+json/.test(script.getAttribute('type') ?? '')
          ? text.indexOf(`"${title.text}"`)
          : -1;
      if (at < 0) continue;
      const written = DATE.exec(text.slice(at, at + REACH))?.[1] ?? '';
      if (mayBeDate(written)) yield fact('published', written, 0.55, 'script', written);
      return;
    }
  },
};
