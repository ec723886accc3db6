import { headedFacts } from './forms/facts.ts';
import { printedMark } from './forms/printed.ts';
import type { Outlet } from './outlet.ts';

const HEADING = /^(?<title>[^()]{1,120}) \([^()]{2,60}, (?<year>(?:19|20)\d\d)\)$/;

/**
 * Stars in a line of their own, out of four, the empty ones left out; countries and year follow the title. No
 * public source for its markup, as of 2026-11.
 */
export const reelViews: Outlet = {
  id: 'reelviews',
  name: 'ReelViews',
  hosts: ['reelviews.net'],
  addresses: /^\/reelviews\/[^/]+/,
  scale: { kind: 'stars', best: 4, worst: 0 },
  *read(page) {
    yield* headedFacts(page, HEADING);
    yield* printedMark(page, /^([★½☆]{1,5})$/, { best: 4, worst: 0, kind: 'stars' });
  },
};
