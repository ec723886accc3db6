import type { Line } from '../said.ts';
import type { Outline } from './outline.ts';

/** Facts stand in lines no longer than this. */
const LONGEST = 400;
const MOST = 600;

/** The short lines of the article and a little before and after it; a longer one leaves its place, without its text. */
export function shortLines({ passages, from }: Outline): Line[] {
  const lines: Line[] = [];
  for (const [at, { text, tag, aside }] of passages.entries()) {
    if (lines.length >= MOST) break;
    for (const line of text.split('\n'))
      lines.push({ at: at - from, text: line.length > LONGEST ? '' : line, tag, aside });
  }
  return lines.slice(0, MOST);
}
