import type { FilmIdentity } from '../../films/model.ts';
import { titlesIn } from '../../reading/language/headline-forms.ts';
import { callsItselfReview } from '../../reading/language/review-words.ts';
import { outletOf } from '../../reading/outlets/index.ts';
import { folded } from '../../reading/page/text.ts';
import type { ReviewItem } from '../model.ts';

/** How sure a title in a headline has to be. */
const SURE = 0.3;

/** What a page's address and title say of the review on it: the outlet, and the film as far as the title names it. */
export function reviewOfPage(url: string, title: string): ReviewItem {
  const outlet = outletOf(url)?.name;
  const headline = title.trim();
  const film = filmIn(headline);
  return {
    kind: 'review',
    url,
    ...(outlet && { outlet }),
    ...(headline && { headline }),
    ...(film && { film }),
  };
}

/** Whether a page is a review by what can be told without looking at it: its outlet's addresses, or words of it. */
export function looksLikeReview(url: string, title: string): boolean {
  const path = URL.parse(url)?.pathname ?? '';
  return (
    outletOf(url)?.addresses?.test(path) === true ||
    callsItselfReview(folded(title)) ||
    callsItselfReview(folded(path.replaceAll(/[-_/.]+/g, ' ')))
  );
}

function filmIn(headline: string): FilmIdentity | undefined {
  const [best] = titlesIn(headline).sort((a, b) => b.sure - a.sure);
  const named = best && best.sure >= SURE ? best : undefined;
  const title = named?.title ?? headline;
  if (title === '') return undefined;
  return { title, ...(named?.year && { year: named.year }) };
}
