import type { Outlet } from './outlet.ts';

/**
 * Its metas `DCSext.author` and `DCSext.articleFirstPublished` (public code of 2025) are read with all others.
 * No public source for how its stars are drawn, as of 2026-11.
 */
export const telegraph: Outlet = {
  id: 'telegraph',
  name: 'The Telegraph',
  hosts: ['telegraph.co.uk'],
  addresses: /^\/(?:films|culture\/film)\/.*review/,
  scale: { kind: 'stars', best: 5, worst: null },
};
