import type { Page } from './page.ts';

/** Parts of the class of what shows a critic's mark. */
export const RATED = 'star-rating review-score review-rating rating-stars rating__star';
const SAID = '[aria-label*="out of 5" i], img[class*="star"], img[alt$="rating"], i[class*="fa-star"]';

/** Whether an attribute states a critic's mark somewhere on the page. */
export const isSaid = ({ document }: Page): boolean => document.querySelector(SAID) !== null;
