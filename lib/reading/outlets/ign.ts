import type { Outlet } from './outlet.ts';

/**
 * Its games have the same addresses: the decision tells them apart. No public source for its markup, as of
 * 2026-11; inference reads it.
 */
export const ign: Outlet = {
  id: 'ign',
  name: 'IGN',
  hosts: ['ign.com'],
  scale: { kind: 'points', best: 10, worst: null },
};
