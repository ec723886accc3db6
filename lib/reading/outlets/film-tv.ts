import { printedFacts } from './forms/facts.ts';
import { printedMark } from './forms/printed.ts';
import type { Outlet } from './outlet.ts';

const CREDITS = /^Regia di (?<directors>[^.]{3,120})\. Con .{3,200}?(?<year>(?:19|20)\d\d), \d/;

/** "Voto: 8", of ten; its users' votes stand beside. No public source for its markup, as of 2026-11. */
export const filmTv: Outlet = {
  id: 'filmtv',
  name: 'FilmTV.it',
  hosts: ['filmtv.it'],
  addresses: /^\/film\/\d+\/[^/]+\/recensioni/,
  scale: { kind: 'points', best: 10, worst: null },
  *read(page) {
    yield* printedFacts(page, CREDITS);
    yield* printedMark(page, /^(Voto\s?:\s*\d{1,2}(?:,\d)?)\.?$/i, { best: 10 });
  },
};
