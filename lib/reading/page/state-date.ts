import { firstOf } from './first-of.ts';
import { headTags } from './head-tags.ts';
import { headingText } from './heading.ts';
import type { Page } from './page.ts';
import { plain } from './text.ts';

const SIZE = 400_000;
const SCRIPTS = 60;
/** How far from its title an article's date stands. */
const REACH = 1500;
const DATE =
  /"(?:date|(?:date)?published(?:_?at|date)?|publish(?:ed)?_?date|publicationdate|created_?at)":\s?"([^"]{8,40})"/i;

/**
 * The date beside the article's title in the data from which a page's script draws it (`__NEXT_DATA__`, `__NUXT__`,
 * `__INITIAL_STATE__`), or "".
 */
export function stateDate(page: Page): string {
  const { metas, title } = page.once(headTags);
  const shared = metas.find(([property]) => property === 'og:title')?.[3] ?? '';
  const name = page.once(headingText) || plain(shared, 300) || plain(title, 300);
  if (name.length < 3) return '';
  for (const script of firstOf(page.document, 'script:not([src])', SCRIPTS)) {
    const text = script.textContent ?? '';
    if (text.length >= SIZE || script.getAttribute('type')?.includes('ld+json')) continue;
    const at = text.indexOf(`"${name}"`);
    if (at >= 0) return DATE.exec(text.slice(at, at + REACH))?.[1] ?? '';
  }
  return '';
}
