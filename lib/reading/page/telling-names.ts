/**
 * Words, or two words together, in the name of what is no part of the article. Looked up rather than matched: as one
 * expression they took a millisecond to compile on every page.
 */
const OFF = new Set(
  [
    'comment comments commentlist disqus respond replies related recommended recommendations recirc onward outbrain',
    'taboola newsletter signup subscribe paywall cookie cookies consent share sharing sharedaddy social breadcrumb',
    'breadcrumbs pagination pager navbar menu sitemap modal popup ad ads advert adverts advertisement advertisements',
    'adsbygoogle sponsored promo carousel trending audience poll vote votes prev-next post-navigation skip-link',
    'skip-links rich-link you-might more-from more-on more-stories more-reviews also-like also-read read-next most-read',
    'most-popular most-viewed popular-post popular-posts recent-posts recent-news recent-reviews latest-posts',
    'latest-news latest-reviews tag-cloud wm-ipp site-footer site-header user-rating user-ratings user-review',
    'user-reviews your-rating your-ratings your-review your-reviews rate-this',
  ].flatMap((line) => line.split(' ').flatMap((name) => [name, name.replace('-', '')])),
);
const ASIDE = new Set('sidebar widget widgets infobox rail secondary'.split(' '));

/** The words of a class or an id, and each two that stand together, as "one-two". */
function wordsOf(name: string): string[] {
  const words = name.toLowerCase().split(/[\s_-]+/);
  return [...words, ...words.slice(1).map((word, at) => `${words[at]}-${word}`)];
}

/** What speaks of ratings, stars, grades. */
export const MARKS =
  /star|rating|rate|score|grade|stern|stelle|[eé]toile|note\b|not[ae]\b|voto|wert|verdict|puntua|punkt|recensie|thumb/i;
const BYLINES =
  /author|by-?line|writer|contributor|reviewer|credit|auteur|autor|redakt|posted-?by|(?:post|entry|article)-?meta|dateline/i;

/** What a class or an id tells of its element. */
export interface Telling {
  /** It is no part of the article: navigation, comments, advertising. */
  off: boolean;
  /** It is a box beside the article. */
  beside: boolean;
  mark: boolean;
  byline: boolean;
}

const NOTHING: Telling = { off: false, beside: false, mark: false, byline: false };

/** Says what names tell, each looked at once: the rows of a list all have the same. */
export function tellingNames(): (name: string) => Telling {
  const known = new Map<string, Telling>([['', NOTHING]]);
  return (name) => {
    let telling = known.get(name);
    if (!telling) {
      const words = wordsOf(name);
      telling = {
        off: words.some((word) => OFF.has(word)),
        // Elementor calls everything a widget.
        beside: words.some((word, at) => ASIDE.has(word) && words[at - 1] !== 'elementor'),
        mark: MARKS.test(name),
        byline: BYLINES.test(name),
      };
      known.set(name, telling);
    }
    return telling;
  };
}
