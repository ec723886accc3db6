import { MARKS, tellingNames } from './telling-names.ts';

const ROLES_OFF = new Set('navigation contentinfo search menu menubar dialog banner'.split(' '));
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
  /** By its class it is a label that the page is filed under, or holds some. */
  label: 'one' | 'some' | undefined;
  /** By its class it shows a critic's mark. */
  rated: boolean;
}

const HIDING = /display\s*:\s*none/i;
/** Elements that hold the page are not told by what they are called. */
const WHOLE = new Set(['body', 'main', 'html']);

/**
 * Says so of elements by their tag (lower case) and attributes. Elements that have nothing but a class are alike by
 * that: each is looked at once.
 */
export function looking(): (element: Element, tag: string) => Looks {
  const tells = tellingNames();
  const alike = new Map<string, Map<string, Looks>>();

  /** What tag and class say together. */
  function byClass(tag: string, names: string): Looks {
    let same = alike.get(tag);
    if (!same) alike.set(tag, (same = new Map()));
    let looks = same.get(names);
    if (!looks) {
      const { off, beside, mark, byline, label, rated } = tells(names);
      const whole = WHOLE.has(tag);
      looks = {
        hidden: false,
        off: off && !whole && tag !== 'article',
        beside: (tag === 'aside' && !OWN_BOX.test(names)) || tag === 'footer' || (beside && !whole),
        mark,
        byline: byline || tag === 'address',
        label,
        rated,
      };
      same.set(names, looks);
    }
    return looks;
  }

  return (element, tag) => {
    const own = element.getAttributeNames();
    const names = own.includes('class') ? (element.getAttribute('class') ?? '') : '';
    const known = byClass(tag, names);
    if (own.length === 0 || (names && own.length === 1)) return known;
    const looks = { ...known };
    for (const name of own) if (name !== 'class') learn(looks, element, tag, name);
    return looks;
  };

  /** What another attribute adds. */
  function learn(looks: Looks, element: Element, tag: string, name: string): void {
    const value = () => element.getAttribute(name) ?? '';
    const whole = WHOLE.has(tag);
    switch (name) {
      case 'id': {
        const { off, beside, mark, byline } = tells(value());
        looks.off ||= off && !whole && tag !== 'article';
        looks.beside ||= beside && !whole;
        looks.mark ||= mark;
        looks.byline ||= byline;
        break;
      }
      case 'hidden':
        looks.hidden = !whole;
        break;
      case 'style':
        looks.hidden ||= !whole && HIDING.test(value());
        break;
      case 'role': {
        const role = value();
        looks.off ||= !whole && tag !== 'article' && ROLES_OFF.has(role);
        looks.beside ||= role === 'complementary';
        break;
      }
      case 'aria-label':
      case 'title':
        looks.mark ||= MARKS.test(value());
        break;
      case 'itemprop': {
        const property = value();
        looks.mark ||= property.includes('ating');
        looks.byline ||= property === 'author';
        break;
      }
      case 'rel':
        looks.byline ||= tag === 'a' && value().includes('author');
        break;
      case 'href':
        looks.byline ||= tag === 'a' && AUTHOR_PAGE.test(value());
        break;
      default:
        looks.mark ||= name.startsWith('data-') && DATA_MARK.test(name);
    }
  }
}
