import { headedFacts, printedFacts } from './forms/facts.ts';
import { FRENCH_CREDITS, FRENCH_HEADING } from './forms/french.ts';
import { printedMark } from './forms/printed.ts';
import type { Outlet } from './outlet.ts';

const ADVICE =
  /^(?:notre avis|l[’']avis du « ?monde ?») ?[–—:-] ?(à ne pas manquer|à voir|pourquoi pas|on peut éviter|à éviter|chef[- ]d[’']œuvre)\.?$/i;

/**
 * Advice in words: "L’avis du « Monde » – à voir". Second-hand knowledge of 2025; of its markup public code tells
 * `.article__title`, `.author__name` and `.article__content` only. Its addresses do not tell a review.
 */
export const leMonde: Outlet = {
  id: 'lemonde',
  name: 'Le Monde',
  hosts: ['lemonde.fr'],
  scale: { kind: 'verdict', best: null, worst: null },
  *read(page) {
    yield* headedFacts(page, FRENCH_HEADING);
    yield* printedFacts(page, FRENCH_CREDITS);
    yield* printedMark(page, ADVICE, { kind: 'verdict' });
  },
};
