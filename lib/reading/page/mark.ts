import { withClass } from './class-names.ts';
import type { Page } from './page.ts';

const CLASS = 'star-rating review-score review-rating rating-stars rating__star';

/** Whether an attribute or class states a critic's mark somewhere on the page. */
export function attributeMark(page: Page): boolean {
  return (
    withClass(page, CLASS).length > 0 ||
    page.document.querySelector(
      '[aria-label*="out of 5" i], img[class*="star"], img[alt$="rating"], i[class*="fa-star"]',
    ) !== null
  );
}
