import { parseScore } from '../../scores/parse.ts';
import { textOf } from '../page/text.ts';
import { own } from './forms/own.ts';
import type { Outlet } from './outlet.ts';

/**
 * Film Threat: of 10, "Score: 8.5/10", in the box that sums the film up. Rests on `.movie-summary .summary-rating`
 * (public code of 2025). Long reviews have several pages, the box is on the first.
 */
export const filmThreat: Outlet = {
  id: 'filmthreat',
  name: 'Film Threat',
  hosts: ['filmthreat.com'],
  addresses: /^\/(?:reviews|uncategorized|features)\/[^/]+/,
  scale: { kind: 'points', best: 10, worst: null },
  *read(page) {
    const text = textOf(own(page, '.movie-summary .summary-rating')[0], 60);
    const score = parseScore(text, { kind: 'points', best: 10 });
    if (score)
      yield { field: 'score', value: score, confidence: 0.95, where: '.movie-summary .summary-rating', text };
  },
};
