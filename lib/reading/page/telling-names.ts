import { LABELS } from './labels-from.ts';
import { RATED } from './mark-said.ts';

/**
 * Words, or two words together ("moreFrom", "more-from"), in the name of what is no part of the article. Looked up rather
 * than matched: as one expression they took a millisecond to compile on every page.
 */
const OFF = new Set(
  (
    'comment comments commentlist disqus respond replies related recommended recommendations recirc onward ' +
    'outbrain taboola newsletter signup subscribe paywall cookie cookies consent share sharing sharedaddy social ' +
    'breadcrumb breadcrumbs pagination pager navbar menu sitemap modal popup ad ads advert adverts advertisement ' +
    'advertisements adsbygoogle sponsored promo carousel trending audience poll vote votes prevnext ' +
    'postnavigation skiplink skiplinks richlink youmight morefrom moreon morestories morereviews alsolike ' +
    'alsoread readnext mostread mostpopular mostviewed popularpost popularposts recentposts recentnews ' +
    'recentreviews latestposts latestnews latestreviews tagcloud wmipp sitefooter siteheader userrating ' +
    'userratings userreview userreviews yourrating yourratings yourreview yourreviews ratethis'
  ).split(' '),
);
const ASIDE = new Set('sidebar widget widgets infobox rail secondary'.split(' '));

/*
 * In lower case, as what they are held against: an expression that heeds no case takes two to three times as long to compile.
 */
/** What speaks of ratings, stars, grades. */
export const MARKS =
  /star|rating|rate|score|grade|stern|stelle|[eé]toile|note\b|not[ae]\b|voto|wert|verdict|puntua|punkt|recensie|thumb/;
const BYLINES =
  /author|by-?line|writer|contributor|reviewer|credit|auteur|autor|redakt|posted-?by|(?:post|entry|article)-?meta|dateline/;

/** What a class or an id tells of its element. */
export interface Telling {
  /** It is no part of the article: navigation, comments, advertising. */
  off: boolean;
  /** It is a box beside the article. */
  beside: boolean;
  mark: boolean;
  byline: boolean;
  /** It is a label that the page is filed under, or holds some. */
  label: 'one' | 'some' | undefined;
  /** It shows a critic's mark. */
  rated: boolean;
}

const LABEL = LABELS.one.split(' ');
const SHOWN = RATED.split(' ');
/** Most names hold none of these, and are not searched for each. */
const LABELLED = new RegExp(`${LABELS.one} ${LABELS.some}`.replaceAll(' ', '|'));

const holdsOne = (name: string, parts: readonly string[]) => parts.some((part) => name.includes(part));

const NOTHING: Telling = {
  off: false,
  beside: false,
  mark: false,
  byline: false,
  label: undefined,
  rated: false,
};

/** Says what names tell, each looked at once: the rows of a list all have the same. */
export function tellingNames(): (name: string) => Telling {
  const known = new Map<string, Telling>([['', NOTHING]]);
  return (name) => {
    let telling = known.get(name);
    if (!telling) {
      const lower = name.toLowerCase();
      const mark = MARKS.test(lower);
      telling = {
        off: false,
        beside: false,
        mark,
        byline: BYLINES.test(lower),
        label: LABELLED.test(lower) ? (holdsOne(lower, LABEL) ? 'one' : 'some') : undefined,
        rated: mark && holdsOne(lower, SHOWN),
      };
      let before = '';
      for (const word of lower.split(/[\s_-]+/)) {
        telling.off ||= OFF.has(word) || OFF.has(before + word);
        // Elementor calls everything a widget.
        telling.beside ||= ASIDE.has(word) && before !== 'elementor';
        before = word;
      }
      known.set(name, telling);
    }
    return telling;
  };
}
