import { printedMark } from './forms/printed.ts';
import type { Outlet } from './outlet.ts';

/**
 * Stars as text in a line of their own, out of five. Second-hand knowledge of 2025; no page of it was at hand.
 */
export const theTimes: Outlet = {
  id: 'thetimes',
  name: 'The Times',
  hosts: ['thetimes.com', 'thetimes.co.uk', 'timesonline.co.uk'],
  addresses: /^\/(?:culture\/(?:tv-)?film\/)?article\/[^/]*review/,
  scale: { kind: 'stars', best: 5, worst: null },
  read: (page) => printedMark(page, /^(★[★☆]{0,4})$/, { best: 5, kind: 'stars' }),
};
