import { isReviewWord } from '../language/review-words.ts';

/** Words of which the heading of an index consists, beside "review". */
const INDEX_WORDS = new Set(
  'the our my all latest new recent more film films movie movies cinema archive archives archiv index page title articles category tag in de di und y alle toutes les todas las le'.split(
    ' ',
  ),
);

/** An index of reviews, a tag's page, a site's front page, or a template whose film is still to be named. */
export function isListing(url: string, path: string, title: string): boolean {
  if (/^\/(?:index\.\w+)?$/.test(path) && !/[?#]./.test(url)) return true;
  if (
    /\/(?:category|categoria|kategorie|categorie|rubrik|tags?|author|autor|search)\/[^/]*(?:\/(?:\d+\/?)?)?$|\/(?:page|archive)\/\d*\/?$/.test(
      path,
    )
  )
    return true;
  return / and more(?: at| on|$)/.test(title) || isUnnamed(path, title);
}

/** A heading of nothing but "movie review": of an index, a template, or of a review that names its film in the text only. */
export function isUnnamed(path: string, title: string): boolean {
  if (/^\/(?:index\.\w+)?$/.test(path)) return false;
  const words = title.split(' ');
  return (
    words.some(isReviewWord) &&
    words.every((word) => isReviewWord(word) || INDEX_WORDS.has(word) || /^\d+$/.test(word))
  );
}
