import { printedMark } from './forms/printed.ts';
import type { Outlet } from './outlet.ts';

/**
 * Stars as text in a line of their own, out of five. Second-hand knowledge of 2025; of its markup public code tells
 * `.article__content-body` and `.article-info__byline` only. Its addresses do not tell a review.
 */
export const financialTimes: Outlet = {
  id: 'ft',
  name: 'Financial Times',
  hosts: ['ft.com'],
  scale: { kind: 'stars', best: 5, worst: null },
  read: (page) => printedMark(page, /^(★[★☆]{0,4})$/, { best: 5, kind: 'stars' }),
};
