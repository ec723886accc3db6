import { printedFacts } from './forms/facts.ts';
import type { Outlet } from './outlet.ts';

const CREDITS =
  /^„(?<title>[^„”]{1,100})”,? reż\. (?<directors>[^.]{3,120})\. [^.]{0,120}(?<year>(?:19|20)\d\d)/;

/**
 * No marks, and headings that name no film; the last line does: "„Title”, reż. Jane Doe. Polska 2023". Books, plays
 * and records have the same addresses. No public source for its markup, as of 2026-11.
 */
export const dwutygodnik: Outlet = {
  id: 'dwutygodnik',
  name: 'Dwutygodnik',
  hosts: ['dwutygodnik.com'],
  read: (page) => printedFacts(page, CREDITS),
};
