import { MARKS, tellingNames } from './telling-names.ts';

const ROLES_OFF = /^(?:navigation|contentinfo|search|menu|menubar|dialog|banner)$/;
const AUTHOR_PAGE =
  /\/(?:authors?|contributors?|profile|critics?|staff|people|auteurs?|autor(?:en|es)?|redaktion)\//i;
/** A box beside the text that holds the review's own verdict. */
const OWN_BOX = /review|verdict|rating|score/i;
const DATA_MARK = /^data-.*(?:rating|score)/;

/** What an element's attributes tell of it. */
interface Looks {
  hidden: boolean;
  /** It is no part of the article: navigation, comments, advertising. */
  off: boolean;
  /** It is a box beside the article. */
  beside: boolean;
  /** It speaks of ratings, stars, grades. */
  mark: boolean;
  /** It speaks of an author. */
  byline: boolean;
}

/** Says so of elements by their tag (lower case) and attributes; each name is looked at once. */
export function looking(): (element: Element, tag: string) => Looks {
  const tells = tellingNames();
  return (element, tag) => {
    const own = element.getAttributeNames();
    const beside = tag === 'aside' || tag === 'footer';
    const byline = tag === 'address';
    if (own.length === 0) return { hidden: false, off: false, beside, mark: false, byline };
    const get = (name: string) => (own.includes(name) ? (element.getAttribute(name) ?? '') : '');
    const names = get('class');
    const byClass = tells(names);
    const byId = tells(get('id'));
    const role = get('role');
    const style = get('style');
    const label = get('aria-label') || get('title');
    const property = get('itemprop');
    // What holds the page is not told by what it is called.
    const whole = tag === 'body' || tag === 'main' || tag === 'html';
    return {
      hidden: !whole && (own.includes('hidden') || (style !== '' && /display\s*:\s*none/i.test(style))),
      off: !whole && tag !== 'article' && (byClass.off || byId.off || (role !== '' && ROLES_OFF.test(role))),
      beside:
        (tag === 'aside' && !OWN_BOX.test(names)) ||
        tag === 'footer' ||
        role === 'complementary' ||
        (!whole && (byClass.beside || byId.beside)),
      mark:
        byClass.mark ||
        byId.mark ||
        (label !== '' && MARKS.test(label)) ||
        property.includes('ating') ||
        own.some((name) => name.startsWith('data-') && DATA_MARK.test(name)),
      byline:
        byline ||
        property === 'author' ||
        byClass.byline ||
        byId.byline ||
        (tag === 'a' && (get('rel').includes('author') || AUTHOR_PAGE.test(get('href')))),
    };
  };
}
