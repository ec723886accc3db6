import type { Line } from '../said.ts';
import { body } from './body.ts';
import type { Page } from './page.ts';
import { survey } from './survey.ts';

/** Facts stand in lines no longer than this. */
const LONGEST = 400;
const MOST = 600;

/** The short lines of the article and a little before and after it; a longer one leaves its place, without its text. */
export function shortLines(page: Page): Line[] {
  const { blocks } = page.once(survey);
  const { from, to } = page.once(body);
  const lines: Line[] = [];
  for (let at = Math.max(0, from - 10); at < Math.min(blocks.length, to + 4) && lines.length < MOST; at++) {
    const { text = '', tag = '', aside = false } = blocks[at] ?? {};
    for (const line of text.split('\n'))
      lines.push({ at: at - from, text: line.length > LONGEST ? '' : line, tag, aside });
  }
  return lines.slice(0, MOST);
}
