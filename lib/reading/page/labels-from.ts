import { firstOf } from './first-of.ts';
import type { Page } from './page.ts';
import { beginningOf, textOf } from './text.ts';

/** Parts of the classes of labels, and of what holds labels. */
export const LABELS = { one: 'kicker post-tag tag-link', some: 'breadcrumb categor tags' };

const LINKS = 'a[rel~="tag"], a[rel~="category"], a[href*="/tag/"], a[href*="/tags/"], a[href*="/category/"]';
const MOST = 40;
/** The part of the site that its navigation marks as the one we are in. */
const CURRENT = 'nav :is([aria-current], .active, .selected, .current, .current-menu-item), header .selected';

/**
 * The labels of a page that are links: tags, categories, the part of the site that the page is in.
 * @param called elements that are called labels
 * @param holders elements that are called so that they may hold some
 */
export function labelsFrom(
  { document }: Page,
  called: Iterable<Element>,
  holders: Iterable<Element>,
): string[] {
  const links = new Set([...firstOf(document, LINKS, MOST), ...called]);
  for (const holder of holders) {
    if (links.size > MOST) break;
    for (const link of firstOf(holder, 'a', MOST)) links.add(link);
  }
  const labels: string[] = [];
  if (links.size > 0) {
    const inBox = boxes();
    for (const link of [...links].slice(0, MOST))
      if (!inBox(link)) labels.push(textOf(link, 60).replace(/ ?\(\d+\)$/, ''));
  }
  for (const link of firstOf(document, CURRENT, 6)) labels.push(textOf(link, 30));
  return labels;
}

const ALL = /trending|popular|all (?:tags|categories)|^categories|archives?|topics|browse|explore/;
const BOX = /cloud|widget|sidebar|site-?nav|main-?nav|menu/;

const STEPS = 12;

/** Says whether an element is part of a list of all tags or of the site's navigation; of each that holds some, once. */
function boxes(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  /** Of one that is the `steps`th around it. */
  const isBox = (element: Element, steps: number): boolean | undefined => {
    const tag = element.localName;
    if (tag === 'body') return false;
    const names: string = (element.getAttribute('class') ?? '').toLowerCase();
    if (tag === 'aside' || tag === 'footer' || BOX.test(names)) return true;
    if (tag === 'nav' && !`${names} ${element.getAttribute('aria-label')?.toLowerCase()}`.includes('bread'))
      return true;
    const listed =
      steps < 3 &&
      (element.childElementCount > 25 ||
        ALL.test(beginningOf(element.previousElementSibling, 60).toLowerCase()));
    return listed || undefined;
  };
  const within = (element: Element | null, steps: number): boolean => {
    if (!element || steps >= STEPS) return false;
    return isBox(element, steps) ?? within(element.parentElement, steps + 1);
  };
  return (element) => {
    const holder = element.parentElement;
    const own = isBox(element, 0);
    if (own !== undefined || !holder) return own ?? false;
    let said = known.get(holder);
    if (said === undefined) known.set(holder, (said = within(holder, 1)));
    return said;
  };
}
