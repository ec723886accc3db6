import type { Outlet } from './outlet.ts';

/**
 * Its house reviews games and series too: the decision tells them apart. No public source for its markup, as
 * of 2026-11; inference reads it.
 */
export const totalFilm: Outlet = {
  id: 'totalfilm',
  name: 'Total Film',
  hosts: ['gamesradar.com', 'totalfilm.com'],
  addresses: /^\/(?:entertainment\/[^/]*movies|movies)\/[^/]*review/,
  scale: { kind: 'stars', best: 5, worst: null },
};
