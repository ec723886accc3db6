import { firstOf } from './first-of.ts';
import { squeezed } from './text.ts';

const STAR = /star|[ée]toile|stern|stella|estr[eê]l|stj[äe]rn|gwiazd|hv[eě]zd|popcorn|icon-?rating/;
/** Rows of more stars say nothing: no scale has them. */
const MOST = 10;

/** Says what an element is called; of each that is asked for again and again, found out once. */
export type Naming = (element: Element) => string;

export function naming(): Naming {
  const known = new Map<Element, string>();
  return (element) => {
    let names = known.get(element);
    if (names === undefined) known.set(element, (names = namesOf(element)));
    return names;
  };
}

/** Every name that an element gives of itself: its classes, its picture's file, its text in place of a picture. */
function namesOf(element: Element): string {
  const own = element.getAttribute('class') ?? '';
  let names = own;
  for (const name of element.getAttributeNames()) {
    if (name === 'alt' || name === 'data-icon') names += ` ${element.getAttribute(name)}`;
    else if (name === 'src') {
      const source = element.getAttribute(name) ?? '';
      if (!source.startsWith('data:')) names += ` ${source.slice(source.lastIndexOf('/') + 1, 200)}`;
    }
  }
  // An icon font writes the picture's name.
  if (own.includes('material')) names += ` ${element.textContent}`;
  if (element.localName === 'svg') {
    const use = element.querySelector('use');
    names += ` ${use?.getAttribute('href') ?? use?.getAttribute('xlink:href') ?? ''}`;
  }
  return squeezed(names, 300);
}

export function isStar(element: Element, named: Naming): boolean {
  const tag = element.localName;
  if (tag === 'div' || tag === 'li') return /(?:^| )star(?: |$)/.test(element.getAttribute('class') ?? '');
  if (!/^(?:svg|img|i|span)$/.test(tag)) return false;
  return (
    STAR.test(named(element).toLowerCase()) ||
    (tag === 'span' && /^\s*[★☆⭐✮✭✰]\s*$/.test(element.textContent ?? ''))
  );
}

/** The element that holds the row of which this one is a star, or that is called so that it may be one. */
export function rowOf(element: Element, named: Naming): Element | undefined {
  if (!isStar(element, named))
    return /rating|stars|score/.test(named(element).toLowerCase()) ? element : undefined;
  const parent = element.parentElement ?? element;
  const above = parent.parentElement;
  // Each star in a wrapper of its own.
  const wrapped =
    parent.children.length === 1 &&
    above &&
    above.children.length <= 10 &&
    STAR.test(named(parent).toLowerCase() || 'star');
  return wrapped ? above : parent;
}

/** What each of the drawn stars that stand together in a row is called, with what it is in or holds; none of more than ten. */
export function starsIn(row: Element, named: Naming): string[] {
  const stars: Element[] = [];
  for (const element of firstOf(row, 'svg, img, i, span, div.star, li.star', 60)) {
    if (!isStar(element, named)) continue;
    // A star inside of a star's own wrapper counts once.
    const outer = stars.findIndex((other) => other.contains(element));
    if (outer < 0) stars.push(element);
    else if (element.localName !== 'span' || STAR.test(named(element).toLowerCase())) stars[outer] = element;
    if (stars.length > MOST) return [];
  }
  return stars.map((star) => {
    const parent = star.parentElement;
    const tag = star.localName;
    const glyph = tag === 'span' ? (star.textContent ?? '').slice(0, 4) : '';
    const inner = tag === 'div' || tag === 'li' ? star.firstElementChild : null;
    const around = parent && parent !== row ? named(parent) : '';
    return `${named(star)} ${around} ${inner ? named(inner) : ''} ${glyph}`;
  });
}
