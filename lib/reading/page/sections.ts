import { meta } from './meta.ts';
import type { Page } from './page.ts';
import { folded, textOf } from './text.ts';

const LINKS = 40;

/** Sections, tags and keywords that the page files itself under, folded, separated by " | ". */
export function labels(page: Page): string {
  const head = page.once(meta);
  const found: string[] = [];
  for (const name of [
    'article:section',
    'article:tag',
    'keywords',
    'news_keywords',
    'section',
    'sailthru.tags',
    'parsely-section',
    'parsely-tags',
    'category',
    'genre',
  ]) {
    for (const text of head.all(name)) found.push(text.slice(0, 300));
  }
  const links = page.document.querySelectorAll(
    'a[rel~="tag"], a[rel~="category"], [class*="breadcrumb" i] a, [class*="categor" i] a, [class*="tags" i] a, [class*="kicker" i], [class*="post-tag"], [class*="tag-link"], a[href*="/tag/"], a[href*="/tags/"], a[href*="/category/"]',
  );
  for (let at = 0; at < links.length && at < LINKS; at++) {
    const link = links[at];
    if (!link || /cloud/.test(link.getAttribute('class') ?? '') || inBox(link)) continue;
    found.push(textOf(link, 60).replace(/\s*\(\d+\)$/, ''));
  }
  // The part of the site that its navigation marks as the one we are in.
  const current = page.document.querySelectorAll(
    'nav [aria-current], nav .active, nav .selected, nav .current, nav .current-menu-item, header .selected',
  );
  for (let at = 0; at < current.length && at < 6; at++) {
    const text = textOf(current[at], 60);
    if (text.length < 30) found.push(text);
  }
  return [...new Set(found.map(folded))].filter(Boolean).join(' | ').slice(0, 3000);
}

const ALL = /trending|popular|all (?:tags|categories)|^categories|archives?|topics|browse|explore/i;

/** Whether the element is part of a list of all tags or of the site's navigation. */
function inBox(element: Element): boolean {
  for (let up: Element | null = element, steps = 0; up && steps < 12; up = up.parentElement, steps++) {
    if (up.localName === 'aside' || up.localName === 'footer') return true;
    if (steps < 3 && (ALL.test(textOf(up.previousElementSibling, 60)) || up.children.length > 25))
      return true;
    if (
      /cloud|widget|sidebar|site-?nav|main-?nav|menu/i.test(up.getAttribute('class') ?? '') &&
      up.localName !== 'body'
    )
      return true;
    if (
      up.localName === 'nav' &&
      !/bread/i.test(`${up.getAttribute('class')} ${up.getAttribute('aria-label')}`)
    )
      return true;
  }
  return false;
}
