import { madeIn } from '../language/headline-maker.ts';
import { NAMES } from '../language/leading-names.ts';
import type { Said } from '../said.ts';

/** The film's maker, where a headline names both and the text speaks of the maker. */
export function makerIn({ headlines }: Said, plain: string): string | undefined {
  const own = headlines.map(({ text }) => text);
  const prose = plain
    .split('\n')
    .filter((line) => !own.includes(line))
    .join('\n');
  const makers = own.flatMap((text) => [...madeIn(text)].map(({ maker }) => maker));
  return makers.find((maker) => prose.includes(maker.split(' ').at(-1) ?? maker));
}

/** Every mention of the people whose full names a page says oftener than once. */
export function peopleIn({ headlines }: Said, plain: string): string {
  const all = `${headlines.map(({ text }) => text).join('\n')}\n${plain}`;
  const times = new Map<string, number>();
  for (const [name] of all.matchAll(NAMES)) {
    const bare = name.split(/[’‘'](?:s? |s?$)/)[0] ?? name;
    times.set(bare, (times.get(bare) ?? 0) + 1);
  }
  const surnames = [...times].flatMap(([name, count]) => (count > 1 ? (name.split(' ').at(-1) ?? '') : []));
  const known = new Set(surnames.filter(Boolean));
  return plain
    .split(/[^\p{L}-]+/u)
    .filter((word) => known.has(word))
    .join(' ');
}
