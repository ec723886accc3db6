import { titleInItalics } from './forms/facts.ts';
import type { Outlet } from './outlet.ts';

/**
 * No marks; italics in the heading. Its author and date stand in metas (public code of 2025), which are read with
 * all others.
 */
export const vulture: Outlet = {
  id: 'vulture',
  name: 'Vulture',
  hosts: ['vulture.com', 'nymag.com'],
  addresses: /^\/(?:article|movies)\/(?!tv-|[^/]*-tv-)[^/]*review/,
  read: titleInItalics,
};
