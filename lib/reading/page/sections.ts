import { withClass } from './class-names.ts';
import { meta } from './meta.ts';
import type { Page, View } from './page.ts';
import { beginningOf, folded, textOf } from './text.ts';

const METAS =
  'article:section article:tag keywords news_keywords section sailthru.tags parsely-section parsely-tags category genre';
const LINKS = 'a[rel~="tag"], a[rel~="category"], a[href*="/tag/"], a[href*="/tags/"], a[href*="/category/"]';
/** The part of the site that its navigation marks as the one we are in. */
const CURRENT = 'nav :is([aria-current], .active, .selected, .current, .current-menu-item), header .selected';

/** Sections, tags and keywords that the page files itself under, folded, separated by " | ". */
export function labels(view: View): string {
  const head = view.once(meta);
  const found = METAS.split(' ').flatMap((name) => head.all(name).map((text) => text.slice(0, 300)));
  found.push(...view.once(linkedLabels));
  return [...new Set(found.map(folded))].filter(Boolean).join(' | ').slice(0, 3000);
}

/** Those that are links: tags, categories, the part of the site that the page is in. */
export function linkedLabels(page: Page): string[] {
  const { document } = page;
  const tags = tagsOn(page).filter((link) => !inBox(link));
  return [
    ...tags.map((link) => textOf(link, 60).replace(/ ?\(\d+\)$/, '')),
    ...[...document.querySelectorAll(CURRENT)].slice(0, 6).map((link) => textOf(link, 30)),
  ];
}

/** At most 40: those that are called so first, then those that are held by what is. */
function tagsOn(page: Page): Element[] {
  const links = new Set([
    ...page.document.querySelectorAll(LINKS),
    ...withClass(page, 'kicker post-tag tag-link'),
  ]);
  for (const holder of withClass(page, 'breadcrumb categor tags')) {
    if (links.size > 40) break;
    for (const link of holder.querySelectorAll('a')) links.add(link);
  }
  return [...links].slice(0, 40);
}

const ALL = /trending|popular|all (?:tags|categories)|^categories|archives?|topics|browse|explore/i;
const BOX = /cloud|widget|sidebar|site-?nav|main-?nav|menu/i;

/** Whether the element is part of a list of all tags or of the site's navigation. */
function inBox(element: Element): boolean {
  let up: Element | null = element;
  for (let steps = 0; up && steps < 12 && up.localName !== 'body'; up = up.parentElement, steps++) {
    const names: string = up.getAttribute('class') ?? '';
    if (/^(?:aside|footer)$/.test(up.localName) || BOX.test(names)) return true;
    if (up.localName === 'nav' && !/bread/i.test(`${names} ${up.getAttribute('aria-label')}`)) return true;
    if (steps < 3 && (up.children.length > 25 || ALL.test(beginningOf(up.previousElementSibling, 60))))
      return true;
  }
  return false;
}
