import type { Evidence } from './evidence.ts';

/** A paragraph, as against a teaser or a link. */
const PARAGRAPH = 200;

const isLong = (line: string) => line.length > PARAGRAPH;

/** How much of a text is paragraphs. */
export const proseIn = (lines: readonly string[]) =>
  lines.filter(isLong).reduce((sum, { length }) => sum + length, 0);

/** Whether a page is one person's running text: a few long paragraphs that judge, and little else. */
export function isOneText({ said, plain, text }: Evidence): boolean {
  const lines = plain.split('\n');
  return (
    said.words > 100 &&
    lines.filter(isLong).length <= 12 &&
    proseIn(lines) > plain.length * 0.6 &&
    text.judging.different > 1
  );
}
