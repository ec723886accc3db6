import { titlesIn } from '../language/headline-forms.ts';
import type { Headline } from '../page/headline.ts';
import { folded } from '../page/text.ts';

/** What a headline begins with, without quotation marks: up to a colon, a dash, a bracket. */
const nameIn = ({ text }: Headline): string =>
  (text.split(/ ?[:：|–—(•,]| --? /)[0] ?? '').replace(/^[“‘"'«„《「『]|[”’"'»》」』]$/g, '').trim();

const EAST = /[\u3040-\ud7ff]/;

/**
 * How much the text itself backs that the heading is a work's name: it is spoken of again and again.
 *
 * @param labelledTitles what the text labels as its film's title
 */
export function naming(
  headlines: readonly Headline[],
  text: string,
  labelledTitles: readonly string[] = [],
): number {
  // Chinese says in twenty characters what takes English a line.
  const prose = text
    .split('\n')
    .filter((line) => line.length > (EAST.test(line) ? 20 : 80))
    .join('\n');
  const plain = ` ${folded(prose)} `;
  // A short name ("It", "Her") is a word too: it counts as written only.
  const count = (name: string) =>
    name.length > 5 && !EAST.test(name)
      ? plain.split(` ${folded(name)} `).length - 1
      : prose.split(name).length - 1;
  const names = headlines.flatMap((one) => [nameIn(one), ...titlesIn(one.text).map(({ title }) => title)]);
  names.push(...labelledTitles);
  const times = names.map((name) => (name.length > 1 && name.length < 60 ? count(name) : 0));
  const weight = [-0.35, 0.1, 0.4, 0.7][Math.max(0, ...times)] ?? 1;
  // 《…》 are a work's marks and nothing else's.
  return headlines.some(({ text: heading }) => heading.includes('《')) ? Math.max(0.4, weight) : weight;
}
