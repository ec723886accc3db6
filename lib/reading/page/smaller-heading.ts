import type { Page } from './page.ts';
import { survey } from './survey.ts';

/** No heading of a text is longer, no paragraph of one shorter. */
const LONGEST = 150;

/** A smaller heading, or "": between the page's own and its text: on hand-made pages, where the larger is the site's. */
export function smallerHeading(page: Page): string {
  const { blocks, start } = page.once(survey);
  for (const { tag, text, element, aside } of blocks.slice(start + 1, start + 12)) {
    if (aside) continue;
    if (text.length > LONGEST) return '';
    if (/^h[2-4]$/.test(tag)) return element.querySelector('a') ? '' : text;
  }
  return '';
}
