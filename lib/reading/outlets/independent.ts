import type { Outlet } from './outlet.ts';

/**
 * Its meta `article:author_name` (public code of 2025) is read with all others. No public source for how its
 * stars are drawn, as of 2026-11.
 */
export const independent: Outlet = {
  id: 'independent',
  name: 'The Independent',
  hosts: ['independent.co.uk'],
  addresses: /^\/arts-entertainment\/films\/reviews\/[^/]+/,
  scale: { kind: 'stars', best: 5, worst: null },
};
