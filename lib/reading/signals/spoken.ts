import { LETTER } from '../../letters.ts';

const SPEAKER = new RegExp(`\\n(?:[A-Z]{1,3}|[A-ZÀ-Þ][${LETTER}]{1,20}) ?[-:–] ?[^\\n]{10,1500}`, 'g');

/** The share of a text that stands in long quotations or answers numbered questions: an interview's is large. */
export function spokenShare(text: string): number {
  let quoted = 0;
  for (const [whole] of text.matchAll(/[“"„«][^“”"„«»\n]{60,1500}[”"“»]/g)) quoted += whole.length;
  for (const [whole] of text.matchAll(SPEAKER)) quoted += whole.length / 2;
  return quoted / Math.max(600, text.length);
}
