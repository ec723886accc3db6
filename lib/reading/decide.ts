import { gatheredPage } from './decide-gathered.ts';
import type { Candidate, Decision } from './model.ts';
import { folded } from './page/text.ts';
import type { Said } from './said.ts';
import { signalsOf } from './signals/signals.ts';
import type { Site } from './site.ts';

/** What a page is, and how many reviews it lists. */
export interface Decided {
  decision: Candidate<Decision>;
  listed: number;
}

/** The sum of weights from which a page is more likely a review than not. */
const THRESHOLD = 2.8;

/** What a page is and why, from its address, its head, its structured data, its text, and what is known of its site. */
export function decide(said: Said, site: Site): Decided {
  // A smaller heading is as likely the first of many.
  const titles = said.headlines.filter(({ where }) => where !== 'h2').map(({ text }) => folded(text));
  const gathered = gatheredPage(said, titles, site);
  if (gathered) return gathered;
  const signals = signalsOf(said, titles, site);
  const sum = signals.reduce((total, signal) => total + signal.weight, 0);
  const review = 1 / (1 + Math.exp((THRESHOLD - sum) / 1.2));
  const value = review >= 0.5 ? 'review' : 'none';
  const evidence = signals
    .filter(({ weight }) => weight > 0 === (value === 'review'))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, 6)
    .map(({ where, text }) => ({ reader: 'decision', where, text: text.slice(0, 200) }));
  return { decision: { value, confidence: Math.max(review, 1 - review), evidence }, listed: 0 };
}
