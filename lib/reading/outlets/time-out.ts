import { parseScore } from '../../scores/parse.ts';
import { squeezed } from '../page/text.ts';
import { own } from './forms/own.ts';
import { drawn } from './forms/stars.ts';
import type { Outlet } from './outlet.ts';

const STATED = /^\d(?:\.5)?(?: out of |\/)[56](?: stars)?$/i;

/**
 * Time Out: of 5 stars, of 6 until about 2012. Rests on `_ratingStars_…`, in which the empty ones stand in
 * `_unfilledRating_…` (public code of 2026, classes by prefix, for their ends rotate), else on a text or label
 * "4 out of 5 stars" or "4 out of 6" of an element named for stars or ratings; older markup is not known.
 * Its JSON-LD states the mark too.
 */
export const timeOut: Outlet = {
  id: 'timeout',
  name: 'Time Out',
  hosts: ['timeout.com'],
  addresses: /^\/(?:[a-z-]+\/)?(?:film|movies)\/(?!(?:the-)?(?:\d|best-))[^/]+\/?$/,
  scale: { kind: 'stars', best: 5, worst: null },
  *read(page) {
    const row = own(page, '[class*="_ratingStars_"]')[0];
    const fills = [...(row?.querySelectorAll('svg') ?? [])].map((star) =>
      Number(!star.closest('[class*="_unfilledRating_"]')),
    );
    if (fills.length === 5) {
      yield* drawn(fills, 5, '._ratingStars_');
      return;
    }
    for (const element of own(page, '[class*="star" i], [class*="rating" i]', '[class*="user" i], li')) {
      const text = squeezed(element.getAttribute('aria-label') ?? element.textContent ?? '', 40);
      const score = STATED.test(text) ? parseScore(text, { kind: 'stars' }) : undefined;
      if (!score) continue;
      yield { field: 'score', value: { ...score, kind: 'stars' }, confidence: 0.95, where: 'stars', text };
      return;
    }
  },
};
