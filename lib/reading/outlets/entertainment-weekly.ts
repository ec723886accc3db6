import type { Outlet } from './outlet.ts';

/**
 * Letter grades. Its addresses do not tell films from series. No public source for its markup, as of 2026-11;
 * inference reads it.
 */
export const entertainmentWeekly: Outlet = {
  id: 'ew',
  name: 'Entertainment Weekly',
  hosts: ['ew.com'],
  scale: { kind: 'letter', best: null, worst: null },
};
