import type { Score } from '../../scores/model.ts';
import { squeezed } from '../page/text.ts';

const FULL =
  /(?:^|[\s_-])(?:full|filled|fill|on|active|checked|solid|whole|gold|yellow|selected|lit|plain|fuld|voll|pleine?|llena|piena|cheia|vol|pe[lł]na)(?:$|[\s_.-])/i;
const HALF = /half|(?:^|[\s_-])semi/i;
const EMPTY =
  /empty|(?:^|[\s_-])(?:o|off|outlined?|inactive|unfilled|blank|gr[ea]y|none|no|regular|light|disabled|far|fal|tom|leer|vide|vac[ií]a|vuota|vazia|leeg|pusta)(?:$|[\s_.-])|border/i;
export const STAR = /star|[ée]toile|stern|stella|estr[eê]l|stj[äe]rn|gwiazd|hv[eě]zd|popcorn|icon-?rating/i;
/** How one of a row of drawn stars is filled. */
type Fill = 'full' | 'half' | 'empty';

/** Every name that an element gives of itself: its classes, its picture's file, its text in place of a picture. */
export function namesOf(element: Element): string {
  const own = element.getAttribute('class') ?? '';
  let names = own;
  const add = (more: string | null | undefined) => {
    if (more) names += ` ${more}`;
  };
  for (const name of element.getAttributeNames()) {
    if (name === 'alt' || name === 'data-icon') add(element.getAttribute(name));
    else if (name === 'src') {
      const source = element.getAttribute(name) ?? '';
      if (!source.startsWith('data:')) add(source.slice(source.lastIndexOf('/') + 1, 200));
    }
  }
  // An icon font writes the picture's name.
  if (own.includes('material')) add(element.textContent);
  if (element.localName === 'svg') {
    const use = element.querySelector('use');
    add(use?.getAttribute('href') ?? use?.getAttribute('xlink:href'));
  }
  return squeezed(names, 300);
}

function fillOf(names: string): Fill {
  if (HALF.test(names)) return 'half';
  return EMPTY.test(names) || /☆/.test(names) ? 'empty' : 'full';
}

export function isStar(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'div' || tag === 'li') return /(?:^| )star(?: |$)/.test(element.getAttribute('class') ?? '');
  if (!/^(?:svg|img|i|span)$/.test(tag)) return false;
  return (
    STAR.test(namesOf(element)) || (tag === 'span' && /^\s*[★☆⭐✮✭✰]\s*$/.test(element.textContent ?? ''))
  );
}

/** The drawn stars that stand together in a holder, in order; `named`: the filled ones are called so. */
export function fillsOf(holder: Element): { fills: Fill[]; named: boolean } {
  const elements: Element[] = [];
  for (const element of [...holder.querySelectorAll('svg, img, i, span, div.star, li.star')].slice(0, 60)) {
    if (!isStar(element)) continue;
    // A star inside of a star's own wrapper counts once.
    const outer = elements.findIndex((other) => other.contains(element));
    if (outer < 0) elements.push(element);
    else if (element.localName !== 'span' || STAR.test(namesOf(element))) elements[outer] = element;
  }
  const names = elements.map((element) => {
    const parent = element.parentElement;
    const glyph = element.localName === 'span' ? (element.textContent ?? '').slice(0, 4) : '';
    const inner = /^(?:div|li)$/.test(element.localName) ? element.firstElementChild : null;
    const around = parent && parent !== holder ? namesOf(parent) : '';
    return `${namesOf(element)} ${around} ${inner ? namesOf(inner) : ''} ${glyph}`;
  });
  // Where the filled ones are named so, one without a name is empty.
  const named = names.some((name) => FULL.test(name));
  const fills = names.map((name) =>
    named && !FULL.test(name) && fillOf(name) === 'full' ? 'empty' : fillOf(name),
  );
  return { fills, named };
}

const WORTH = { full: 1, half: 0.5, empty: 0 };
const GLYPH = { full: '★', half: '½', empty: '☆' };

/** The row as a score out of `best`. */
export const rowScore = (fills: readonly Fill[], best: number | null): Score => ({
  raw: fills.map((fill) => GLYPH[fill]).join(''),
  kind: 'stars',
  value: fills.reduce((sum, fill) => sum + WORTH[fill], 0),
  best,
  worst: null,
});
