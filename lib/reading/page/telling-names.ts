const OFF =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus|respond|replies|related|recommend(?:ed|ations)|recirc|onward|outbrain|taboola|newsletter|signup|subscribe|paywall|cookies?|consent|share|sharing|sharedaddy|social|breadcrumbs?|pagination|pager|prev-?next|post-navigation|navbar|menu|sitemap|skip-links?|modal|popup|ads?|adverts?|advertisements?|adsbygoogle|sponsored|promo|carousel|rich-?link|you-?might|more-?(?:from|on|stories|reviews)|also-?(?:like|read)|read-?next|most-?(?:read|popular|viewed)|trending|popular-?posts|(?:recent|latest)-?(?:posts|news|reviews)|tag-?cloud|wm-ipp|site-?(?:footer|header)|(?:user|your)-?(?:ratings?|reviews?)|rate-?this|audience|poll|votes?)(?:$|[\s_-])/i;
const ASIDE = /(?:^|[\s_-])(?:sidebar|(?<!elementor-)widgets?|infobox|rail|secondary)(?:$|[\s_-])/i;
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
      telling = {
        off: OFF.test(name),
        beside: ASIDE.test(name),
        mark: MARKS.test(name),
        byline: BYLINES.test(name),
      };
      known.set(name, telling);
    }
    return telling;
  };
}
