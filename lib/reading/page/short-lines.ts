import type { Line } from '../said.ts';
import { body } from './body.ts';
import type { Page } from './page.ts';
import { survey } from './survey.ts';

/** Facts stand in lines no longer than this. */
const LONGEST = 400;
const MOST = 600;

/** The short lines of the article and a little before and after it; a longer one leaves its beginning, to part them. */
export function shortLines(page: Page): Line[] {
  const { blocks } = page.once(survey);
  const { from, to } = page.once(body);
  return blocks
    .slice(Math.max(0, from - 10), to + 4)
    .flatMap(({ text, tag, aside }) => text.split('\n').map((line) => ({ text: line, tag, aside })))
    .map((line) => (line.text.length > LONGEST ? { ...line, text: '' } : line))
    .slice(0, MOST);
}
