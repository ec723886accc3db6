import type { Page } from '../../page/page.ts';

/** What holds other things than the page's own review: links to others, boxes beside it, forms for visitors. */
const OTHERS = 'a, aside, nav, footer, form';
const MOST = 60;

/**
 * The elements, in page order, that stand in the page's own review.
 *
 * @param others a selector of what else on this outlet holds other things
 */
export function own({ document }: Page, selector: string, others?: string): Element[] {
  const found: Element[] = [];
  const all = document.querySelectorAll(selector);
  for (let at = 0; at < all.length && at < MOST; at++) {
    const element = all[at];
    if (element && !element.closest(OTHERS) && !(others && element.closest(others))) found.push(element);
  }
  return found;
}

/** The class names of an element of HTML or SVG, as one text. */
export const namesOf = (element: Element): string => element.getAttribute('class') ?? '';
