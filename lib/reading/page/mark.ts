/** Whether an attribute or class states a critic's mark somewhere on the page. */
export function attributeMark(document: Document): boolean {
  return (
    document.querySelector(
      '[class*="star-rating" i], [class*="review-score" i], [class*="review-rating" i], [class*="rating-stars" i], [class*="rating__star" i], [aria-label*="out of 5" i], img[class*="star"], i[class*="fa-star"]',
    ) !== null
  );
}
