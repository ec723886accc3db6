import type { Page } from './page.ts';
import { squeezed } from './text.ts';

const ELEMENTS = 60_000;
const BLOCKS = 4000;
const BLOCK_TEXT = 6000;
const ALL_TEXT = 400_000;
const KEPT = 400;

/** A run of text as a reader of the page sees it: a paragraph, a heading, a list item, a table row's cell. */
export interface Block {
  /** Lines are kept apart by "\n" where the page breaks them by `<br>`. */
  text: string;
  tag: string;
  element: Element;
  /** In a box beside the text: facts about the film, or something else altogether. */
  aside: boolean;
}

/** An element of interest and the number of blocks that stood before it. */
export interface Spot {
  element: Element;
  at: number;
  aside: boolean;
}

/** What one walk over a page collects. */
export interface Survey {
  blocks: readonly Block[];
  /** Elements whose attributes speak of ratings, stars, grades; drawings. */
  marks: readonly Spot[];
  /** Elements whose attributes speak of an author. */
  bylines: readonly Spot[];
  times: readonly Spot[];
  /** Texts set apart by italics or quotation elements: often titles of works. */
  emphasised: readonly string[];
  headings: readonly Spot[];
  /** The number of blocks before the first `h1` that is not the site's name, or 0. */
  start: number;
}

const SKIPPED = new Set(
  'script style noscript template iframe object embed video audio canvas select textarea button datalist dialog head'.split(
    ' ',
  ),
);
const BLOCK_TAGS = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd div section article main header footer aside blockquote figure figcaption td th tr table ul ol dl pre address form fieldset body details summary nav center'.split(
    ' ',
  ),
);
const ROLES_OFF = /^(?:navigation|contentinfo|search|menu|menubar|dialog|banner|complementary)$/;
const OFF =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus|respond|replies|related|recommended|recommendations|recirc|onward|outbrain|taboola|newsletter|signup|subscribe|paywall|cookies?|consent|share|sharing|sharedaddy|social|breadcrumbs?|pagination|pager|prev-?next|post-navigation|navbar|menu|sitemap|skip-links?|modal|popup|advert|advertisement|ads|sponsored|promo|carousel|rich-?link|you-?might|more-?(?:from|on|stories|reviews)|also-?(?:like|read)|read-?next|most-?(?:read|popular|viewed)|trending|popular-?posts|recent-?posts|latest-?(?:posts|news|reviews)|tag-?cloud|site-?footer|site-?header|user-?ratings?|user-?reviews?|audience|poll|votes?)(?:$|[\s_-])/i;
const ASIDE = /(?:^|[\s_-])(?:sidebar|widget|widgets|infobox|rail|secondary)(?:$|[\s_-])/i;
const MARKS =
  /star|rating|rate|score|grade|stern|stelle|etoile|étoile|estrella|note\b|nota\b|voto|bewert|wertung|verdict|puntua|punkt|recensie|thumb/i;
const BYLINES =
  /author|byline|by-line|writer|contributor|reviewer|credit|auteur|autor|redakt|posted-?by|post-?meta|entry-?meta|article-?meta|dateline/i;

/** Lower-case local name; linkedom and browsers agree on it for HTML elements. */
const tagOf = (element: Element) => element.localName;

/**
 * Walks a page once, in document order, and collects what readers need.
 * Navigation, comments, related items, advertising and hidden parts are left out.
 * At most 60,000 elements, 4000 blocks and 400,000 characters are taken in.
 */
export function survey({ document }: Page): Survey {
  const blocks: Block[] = [];
  const marks: Spot[] = [];
  const bylines: Spot[] = [];
  const times: Spot[] = [];
  const headings: Spot[] = [];
  const emphasised: string[] = [];
  const root = document.body?.firstChild ? document.body : document.documentElement;
  const result: Survey = { blocks, marks, bylines, times, emphasised, headings, start: 0 };
  if (!root) return result;

  const heading = headingOf(document);
  let text = '';
  let total = 0;
  let seen = 0;
  let asides = 0;
  let holder: Element = root;

  function close(): void {
    if (text) {
      const lines = text.includes('\n') ? text.split('\n') : [text];
      const clean = lines
        .map((line) => squeezed(line, BLOCK_TEXT))
        .filter(Boolean)
        .join('\n');
      text = '';
      if (clean && blocks.length < BLOCKS && total < ALL_TEXT) {
        total += clean.length;
        blocks.push({ text: clean, tag: tagOf(holder), element: holder, aside: asides > 0 });
      }
    }
  }
  const keep = (list: Spot[], element: Element) => {
    if (list.length < KEPT) list.push({ element, at: blocks.length, aside: asides > 0 });
  };

  /** Looks at one element; says whether to go into it, and whether it is an aside. */
  function enter(element: Element): 'in' | 'aside' | 'skip' {
    const tag = tagOf(element);
    if (SKIPPED.has(tag)) return 'skip';
    if (tag === 'svg' || tag === 'img') {
      keep(marks, element);
      return 'skip';
    }
    if (tag === 'br') {
      if (text.length < BLOCK_TEXT) text += '\n';
      return 'skip';
    }
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
    const property = element.getAttribute('itemprop') ?? '';
    const role = element.getAttribute('role');
    const named = names.length > 1;
    const whole = tag === 'body' || tag === 'main' || tag === 'html';
    if (!whole) {
      if (element.getAttribute('hidden') !== null) return 'skip';
      const style = element.getAttribute('style');
      if (style && /display\s*:\s*none/i.test(style)) return 'skip';
      const off =
        tag === 'nav' ||
        (role !== null && ROLES_OFF.test(role) && role !== 'complementary') ||
        (named && OFF.test(names));
      if (off && tag !== 'article' && !(heading && element.contains(heading))) return 'skip';
    }
    if (tag === 'time') keep(times, element);
    else if (tag === 'h1' || tag === 'h2' || tag === 'h3') keep(headings, element);
    if (
      (named && MARKS.test(names)) ||
      MARKS.test(label) ||
      property.includes('ating') ||
      hasDataMark(element)
    ) {
      keep(marks, element);
    }
    if (
      (named && BYLINES.test(names)) ||
      tag === 'address' ||
      property === 'author' ||
      isAuthorLink(element)
    ) {
      keep(bylines, element);
    }
    if ((tag === 'em' || tag === 'i' || tag === 'cite') && emphasised.length < KEPT) {
      const phrase = squeezed(element.textContent ?? '', 120);
      if (phrase.length > 1 && phrase.length < 90) emphasised.push(phrase);
    }
    const beside =
      tag === 'aside' ||
      role === 'complementary' ||
      tag === 'footer' ||
      (named && !whole && ASIDE.test(names));
    return beside && !(heading && element.contains(heading)) ? 'aside' : 'in';
  }

  const asideRoots: Element[] = [];
  let node: Node | null = root.firstChild;
  let above: Element = root;
  while (node && seen < ELEMENTS) {
    let down: Element | undefined;
    if (node.nodeType === 3) {
      if (text.length < BLOCK_TEXT) text += (node.nodeValue ?? '').replace(/\n/g, ' ');
    } else if (node.nodeType === 1) {
      seen++;
      const element = node as Element;
      const block = BLOCK_TAGS.has(tagOf(element));
      if (block) {
        close();
        holder = element;
      } else if (element.previousSibling?.nodeType === 1) text += ' ';
      if (element === heading) (result as { start: number }).start = blocks.length;
      const way = enter(element);
      if (way === 'aside') {
        asideRoots.push(element);
        asides++;
      }
      if (way !== 'skip' && element.firstChild) down = element;
      else if (way === 'aside') {
        asideRoots.pop();
        asides--;
      }
      if (!down && block) holder = above;
    }
    if (down) {
      above = down;
      node = down.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      const parent: Node | null = node.parentNode;
      if (!parent || parent === root) {
        node = null;
        break;
      }
      if (BLOCK_TAGS.has(tagOf(parent as Element))) {
        close();
        holder = (parent.parentNode as Element | null) ?? root;
      }
      if (asideRoots.at(-1) === parent) {
        asideRoots.pop();
        asides--;
      }
      above = (parent.parentNode as Element | null) ?? root;
      node = parent;
    }
    node = node ? node.nextSibling : null;
  }
  close();
  return result;
}

/** Ratings as custom attributes: `data-rating="3.5"`, `data-review-score-…`. At most 12 attributes are looked at. */
function hasDataMark(element: Element): boolean {
  const attributes = element.attributes;
  if (!attributes || attributes.length < 2) return attributes?.length === 1 && isDataMark(attributes[0]);
  for (let at = 0; at < attributes.length && at < 12; at++) if (isDataMark(attributes[at])) return true;
  return false;
}
function isDataMark(attribute: Attr | undefined): boolean {
  const name = attribute?.name ?? '';
  return name.startsWith('data-') && (name.includes('rating') || name.includes('score'));
}

function isAuthorLink(element: Element): boolean {
  if (element.localName !== 'a') return false;
  if (element.getAttribute('rel')?.includes('author')) return true;
  const href = element.getAttribute('href');
  return (
    href !== null &&
    /\/(?:authors?|contributors?|profile|critics?|staff|people|auteurs?|autor(?:en|es)?|redaktion)\//i.test(
      href,
    )
  );
}

/** The page's own heading: the `h1` that the title speaks of, else the first with text. */
export function headingOf(document: Document): Element | undefined {
  const title = squeezed(document.querySelector('title')?.textContent ?? '', 400).toLowerCase();
  const all = document.querySelectorAll('h1');
  let best: Element | undefined;
  let bestScore = 0;
  for (let at = 0; at < all.length && at < 20; at++) {
    const text = squeezed((all[at]?.textContent ?? '').slice(0, 1000), 300).toLowerCase();
    if (!text) continue;
    const within = title.startsWith(text)
      ? 3
      : title.includes(text) || text.includes(title.slice(0, 20))
        ? 2
        : 1;
    // A long heading that opens the title is the article's; a short one at the title's end is the site's.
    const score = within * 10 + Math.min(text.length, 60) / 10 - at * 0.5;
    if (score > bestScore) {
      best = all[at];
      bestScore = score;
    }
  }
  // A site's greeting in its header is no heading of the article below it.
  if (bestScore < 20) {
    const own = document.querySelector(
      'main article h1, main article h2, main h1, main h2, article h1, article h2',
    );
    const inHeader = best?.closest('main, article') === null;
    if (own && (!best || inHeader) && squeezed((own.textContent ?? '').slice(0, 1000), 300)) return own;
  }
  return best;
}
