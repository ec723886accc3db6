import { body } from './page/body.ts';
import { headlines } from './page/headline.ts';
import type { Page } from './page/page.ts';
import { labels } from './page/sections.ts';
import { survey } from './page/survey.ts';
import { folded } from './page/text.ts';

/** The article's text without its headings: a headline does not back itself. */
function ownText(page: Page): string {
  const named = page.once(headlines).map(({ text }) => folded(text));
  return page
    .once(body)
    .blocks.filter(
      (block) =>
        !block.aside &&
        block.tag !== 'h1' &&
        !(block.text.length < 300 && named.includes(folded(block.text))),
    )
    .map((block) => block.text)
    .join('\n');
}
/** The same, folded, with a blank before and after. */
export const foldedText = (page: Page) => ` ${folded(page.once(ownText))} `;

/** How often a text stands in another, up to 6. */
function times(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && count < 6; at = text.indexOf(part, at + part.length - 1))
    count++;
  return count;
}

/** How much the page itself backs that a phrase is the name of what it speaks of, 0 to 1. */
export function support(page: Page, title: string): number {
  const key = folded(title);
  if (!key) return 0;
  const text = page.once(ownText);
  // Short titles ("It", "Her", "Up") are words too: they count as written only.
  const mentions = key.length > 4 ? times(page.once(foldedText), ` ${key} `) : times(text, title);
  const { emphasised } = page.once(survey);
  const set = emphasised.filter((phrase) => folded(phrase) === key).length;
  const headed = page.once(headlines).some((one) => folded(one.text) === key);
  const own =
    !headed &&
    page
      .once(body)
      .blocks.some((block) => block.text.length < 100 && block.tag !== 'h1' && folded(block.text) === key);
  const tagged = page.once(labels).split(' | ').includes(key);
  const quoted = ['“', '‘', '"', "'", '«', '„', '《'].some((mark) => text.includes(mark + title));
  const backing =
    ([0, 0.1, 0.2, 0.35, 0.45][mentions] ?? 0.6) +
    Math.min(0.4, set * 0.2) +
    (tagged ? 0.3 : 0) +
    (own ? 0.3 : 0) +
    (quoted ? 0.25 : 0);
  return Math.min(1, backing);
}
