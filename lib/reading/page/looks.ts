import { MARKS, tellingNames } from './telling-names.ts';

const ROLES_OFF = new Set('navigation contentinfo search menu menubar dialog banner'.split(' '));
const AUTHOR_PAGE =
  /\/(?:authors?|contributors?|profile|critics?|staff|people|auteurs?|autor(?:en|es)?|redaktion)\//;
/** A box beside the text that holds the review's own verdict. */
const OWN_BOX = /review|verdict|rating|score/;
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
  /** By its class it is a label that the page is filed under, or holds some. */
  label: 'one' | 'some' | undefined;
  /** By its class it shows a critic's mark. */
  rated: boolean;
}

const HIDING = /display\s*:\s*none/;
/** Elements that hold the page are not told by what they are called. */
const WHOLE = new Set(['body', 'main', 'html']);

/**
 * Says so of elements by their tag (lower case) and attributes. What tag and class say together is found out once, and most
 * elements have nothing more to say. One function, not one for each attribute: a script just injected pays for each.
 */
export function looking(): (element: Element, tag: string) => Looks {
  const tells = tellingNames();
  const alike = new Map<string, Map<string, Looks>>();

  function byClass(tag: string, names: string, same: Map<string, Looks>): Looks {
    const { off, beside, mark, byline, label, rated } = tells(names);
    const whole = WHOLE.has(tag);
    const looks: Looks = {
      hidden: false,
      off: off && !whole && tag !== 'article',
      beside:
        (tag === 'aside' && !OWN_BOX.test(names.toLowerCase())) || tag === 'footer' || (beside && !whole),
      mark,
      byline: byline || tag === 'address',
      label,
      rated,
    };
    same.set(names, looks);
    return looks;
  }

  return (element, tag) => {
    const own = element.getAttributeNames();
    const names = own.includes('class') ? (element.getAttribute('class') ?? '') : '';
    let same = alike.get(tag);
    if (!same) alike.set(tag, (same = new Map()));
    const known = same.get(names) ?? byClass(tag, names, same);
    // Nothing but a class, or nothing at all.
    if (own.length === (names === '' ? 0 : 1)) return known;
    let { hidden, off, beside, mark, byline } = known;
    const whole = WHOLE.has(tag);
    for (const name of own) {
      switch (name) {
        case 'class':
          break;
        case 'id': {
          const told = tells(element.getAttribute(name) ?? '');
          off ||= told.off && !whole && tag !== 'article';
          beside ||= told.beside && !whole;
          mark ||= told.mark;
          byline ||= told.byline;
          break;
        }
        case 'hidden':
          hidden = !whole;
          break;
        case 'style':
          hidden ||= !whole && HIDING.test((element.getAttribute(name) ?? '').toLowerCase());
          break;
        case 'role': {
          const role = element.getAttribute(name) ?? '';
          off ||= !whole && tag !== 'article' && ROLES_OFF.has(role);
          beside ||= role === 'complementary';
          break;
        }
        case 'aria-label':
        case 'title':
          mark ||= MARKS.test((element.getAttribute(name) ?? '').toLowerCase());
          break;
        case 'itemprop': {
          const property = element.getAttribute(name) ?? '';
          mark ||= property.includes('ating');
          byline ||= property === 'author';
          break;
        }
        case 'rel':
          byline ||= tag === 'a' && (element.getAttribute(name) ?? '').includes('author');
          break;
        case 'href':
          byline ||= tag === 'a' && AUTHOR_PAGE.test((element.getAttribute(name) ?? '').toLowerCase());
          break;
        default:
          mark ||= name.startsWith('data-') && DATA_MARK.test(name);
      }
    }
    const { label, rated } = known;
    return { hidden, off, beside, mark, byline, label, rated };
  };
}
