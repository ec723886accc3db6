import { VALNET_ADDRESSES, valnet } from './forms/valnet.ts';
import type { Outlet } from './outlet.ts';

/**
 * Screen Rant: of 5 stars until about 2023, of 10 since, so the page says. Rests on public code of March 2026.
 */
export const screenRant: Outlet = {
  id: 'screenrant',
  name: 'Screen Rant',
  hosts: ['screenrant.com'],
  addresses: VALNET_ADDRESSES,
  read: valnet,
};
