import { LETTER } from '../../letters.ts';
import { labelled } from '../language/labels.ts';

const SPEAKER = new RegExp(`\\n(?:[A-Z]{1,3}|[A-ZÀ-Þ][${LETTER}]{1,20}) ?[-:–] ?[^\\n]{10,1500}`, 'g');

/** What a line quotes. Straight marks open and close: what stands between two quotations is nobody's. */
function quotedIn(line: string): string[] {
  const parts = line.split(/["“”„]/);
  const straight = parts.length % 2 === 1 ? parts.filter((_, at) => at % 2 === 1) : [];
  return [...straight, ...[...line.matchAll(/«([^«»]{60,1500})»/g)].map(([, said = '']) => said)];
}

/** The share of a text that stands in long quotations or answers numbered questions: an interview's is large. */
export function spokenShare(text: string): number {
  let quoted = 0;
  for (const line of text.split('\n'))
    for (const part of quotedIn(line)) if (part.length >= 60 && part.length <= 1500) quoted += part.length;
  // "Original title: …" is nobody's answer.
  for (const [whole] of text.matchAll(SPEAKER)) if (!labelled(whole.trim())) quoted += whole.length / 2;
  return quoted / Math.max(600, text.length);
}
