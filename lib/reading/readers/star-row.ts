import type { Score } from '../../scores/model.ts';
import { squeezed } from '../page/text.ts';

const FULL =
  /(?:^|[\s_-])(?:full|filled|fill|on|active|checked|solid|whole|gold|yellow|selected|lit|plain)(?:$|[\s_-])/i;
const HALF = /half|(?:^|[\s_-])semi/i;
const EMPTY =
  /empty|(?:^|[\s_-])(?:o|off|outline|outlined|inactive|unfilled|blank|grey|gray|none|no|regular|light|disabled)(?:$|[\s_-])|border|-o$/i;
export const STAR = /star|étoile|etoile|stern|stella|estrella|popcorn|icon-?rating/i;
/** How one of a row of drawn stars is filled. */
type Fill = 'full' | 'half' | 'empty';

/** Every name that an element gives of itself: its classes, its picture's file, its text in place of a picture. */
export function namesOf(element: Element): string {
  const use = element.localName === 'svg' ? element.querySelector('use') : null;
  const href = use?.getAttribute('href') ?? use?.getAttribute('xlink:href') ?? '';
  const source = element.getAttribute('src') ?? '';
  const file = source.startsWith('data:') ? '' : source.slice(source.lastIndexOf('/') + 1, 200);
  return squeezed(
    [
      element.getAttribute('class'),
      element.getAttribute('alt'),
      element.getAttribute('data-icon'),
      file,
      href,
    ]
      .filter(Boolean)
      .join(' '),
    300,
  );
}

function fillOf(names: string): Fill {
  if (HALF.test(names)) return 'half';
  if (EMPTY.test(names)) return 'empty';
  return 'full';
}

export function isStar(element: Element): boolean {
  const tag = element.localName;
  if (tag !== 'svg' && tag !== 'img' && tag !== 'i' && tag !== 'span') return false;
  return (
    STAR.test(namesOf(element)) || (tag === 'span' && /^[★☆⭐✮✭✰]$/.test(element.textContent?.trim() ?? ''))
  );
}

/** The drawn stars that stand together in the nearest common holder, in order. */
export function fillsOf(holder: Element): Fill[] {
  const elements: Element[] = [];
  const all = holder.querySelectorAll('svg, img, i, span');
  for (let at = 0; at < all.length && at < 60; at++) {
    const element = all[at];
    if (!element || !isStar(element)) continue;
    // A star inside of a star's own wrapper counts once.
    const outer = elements.findIndex((other) => other.contains(element));
    if (outer < 0) elements.push(element);
    else if (element.localName !== 'span') elements[outer] = element;
  }
  const names = elements.map((element) => {
    const wrap =
      element.parentElement && element.parentElement !== holder ? namesOf(element.parentElement) : '';
    return `${namesOf(element)} ${wrap}`;
  });
  // Where the filled ones are named so, one without a name is empty.
  const named = names.some((name) => FULL.test(name));
  return names.map((name) => (named && !FULL.test(name) && fillOf(name) === 'full' ? 'empty' : fillOf(name)));
}

function valueOfRow(fills: readonly Fill[]): number {
  return fills.reduce((sum, fill) => sum + (fill === 'full' ? 1 : fill === 'half' ? 0.5 : 0), 0);
}

/** The row as a score out of `best`. */
export function rowScore(fills: readonly Fill[], best: number): Score {
  return {
    raw: fills.map((fill) => (fill === 'full' ? '★' : fill === 'half' ? '½' : '☆')).join(''),
    kind: 'stars',
    value: valueOfRow(fills),
    best,
    worst: null,
  };
}
