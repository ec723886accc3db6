import type { Evidence } from './evidence.ts';

/** A paragraph, as against a teaser or a link. */
const PARAGRAPH = 200;

/** Whether a page is one person's running text: a few long paragraphs that judge, and little else. */
export function isOneText({ said, plain, text }: Evidence): boolean {
  const lines = plain.split('\n');
  const long = lines.filter((line) => line.length > PARAGRAPH);
  const prose = long.reduce((sum, { length }) => sum + length, 0);
  return said.words > 100 && long.length <= 12 && prose > plain.length * 0.6 && text.judging.different > 1;
}
