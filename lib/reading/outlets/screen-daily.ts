import { printedFacts } from './forms/facts.ts';
import type { Outlet } from './outlet.ts';

const CREDITS =
  /^Dirs?(?:\/scr)?\s?[:.] ?(?<directors>[^.]{3,120})\. [^.]{3,120}\. (?<year>(?:19|20)\d\d)\. \d{2,3} ?mins?\b/;

/**
 * No marks. The first line names director, countries, year and length: "Dir/scr: Jane Doe. Denmark. 2024. 99mins".
 * Second-hand knowledge of 2025; no page of it was at hand.
 */
export const screenDaily: Outlet = {
  id: 'screendaily',
  name: 'Screen Daily',
  hosts: ['screendaily.com'],
  addresses: /^\/reviews\/[^/]+/,
  read: (page) => printedFacts(page, CREDITS),
};
