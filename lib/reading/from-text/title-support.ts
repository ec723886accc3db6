import { pathOf } from '../page/address.ts';
import { folded } from '../page/text.ts';
import type { Said } from '../said.ts';

/** An article as far as it tells which of its words are the name of a work. */
export interface Backing extends Pick<Said, 'emphasised' | 'sections'> {
  /** Its text without the lines that repeat its heading: a headline does not back itself. */
  text: string;
  /** The same, folded, with a blank before and after. */
  folded: string;
  /** Its short lines and its headlines, folded. */
  lines: string[];
  named: string[];
  /** The page's path, folded: most name the film before a number or a verdict. */
  address: string;
  /** The last part of the path, folded. */
  slug: string;
}

export function backingOf({ text, headlines, emphasised, sections, url }: Said): Backing {
  const named = headlines.map((one) => folded(one.text));
  const all = text.split('\n');
  const own = all.filter((line) => line.length > 300 || !named.includes(folded(line))).join('\n');
  const lines = all.filter((line) => line.length < 100).map(folded);
  return {
    text: own,
    folded: ` ${folded(own)} `,
    lines,
    named,
    emphasised: emphasised.map(folded),
    sections,
    address: folded(pathOf(url)),
    slug: folded(
      pathOf(url)
        .replace(/\.\w{3,5}$/, '')
        .split('/')
        .findLast(Boolean) ?? '',
    ),
  };
}

/** How often a text stands in another. */
const times = (text: string, part: string) => text.split(part).length - 1;

/** How much the page itself backs that a phrase is the name of what it speaks of, 0 to 1. */
export function support(by: Backing, title: string): number {
  const key = folded(title);
  if (!key) return 0;
  // Short titles ("It", "Her", "Up") are words too: they count as written only.
  // "Lantern’s" is folded to one word.
  const mentions =
    key.length > 4 ? times(by.folded, ` ${key} `) + times(by.folded, ` ${key}s `) : times(by.text, title);
  const set = by.emphasised.filter((phrase) => phrase === key).length;
  const own = !by.named.includes(key) && by.lines.includes(key);
  const tagged = by.sections.split(' | ').includes(key);
  const quoted = ['“', '‘', '"', "'", '«', '« ', '„', '《'].some((mark) => by.text.includes(mark + title));
  const backing =
    ((key.includes(' ') ? [0, 0.2, 0.35, 0.5, 0.6] : [0, 0.1, 0.2, 0.35, 0.45])[mentions] ?? 0.6) +
    Math.min(0.4, set * 0.2) +
    (tagged ? 0.3 : 0) +
    (own ? 0.3 : 0) +
    (key.includes(' ') && ` ${by.address} `.includes(` ${key} `) ? 0.2 : 0) +
    (mentions > 0 && !key.includes(' ') && by.slug === key ? 0.15 : 0) +
    (quoted ? 0.25 : 0);
  return Math.min(1, backing);
}
