import { printedMark } from './forms/printed.ts';
import type { Outlet } from './outlet.ts';

/**
 * "Bewertung: 4", of five, which the page does not say (public tables of 2026). Its readers' mark has another
 * label.
 */
export const epdFilm: Outlet = {
  id: 'epdfilm',
  name: 'epd Film',
  hosts: ['epd-film.de'],
  addresses: /^\/filmkritiken\/(?!\d{4}-)[^/]+/,
  scale: { kind: 'stars', best: 5, worst: null },
  read: (page) => printedMark(page, /^(Bewertung:\s*[1-5])\b/, { best: 5, kind: 'stars' }),
};
