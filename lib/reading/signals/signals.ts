import type { Said } from '../said.ts';
import type { Site } from '../site.ts';
import { evidenceOf, type Signal } from './evidence.ts';
import { ofElse } from './of-else.ts';
import { ofFilm } from './of-film.ts';
import { ofReview } from './of-review.ts';

/** Everything that speaks for or against a page being a review of a film. */
export function signalsOf(said: Said, titles: readonly string[], { outlet }: Site): Signal[] {
  const signals: Signal[] = [];
  const say = (weight: number, where: string, from: string | number = '') => {
    if (weight !== 0) signals.push({ weight, where, text: String(from) });
  };
  const evidence = evidenceOf(said, titles);
  const { path } = evidence;
  ofReview(evidence, say);
  ofFilm(evidence, say);
  ofElse(evidence, say);
  // The outlet's own addresses: its film reviews have this form, its other pages have not.
  if (outlet?.addresses) say(outlet.addresses.test(path) ? 2.5 : -1, 'address', `${outlet.name}: ${path}`);
  return signals;
}
