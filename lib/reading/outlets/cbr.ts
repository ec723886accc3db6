import { VALNET_ADDRESSES, valnet } from './forms/valnet.ts';
import type { Outlet } from './outlet.ts';

/**
 * CBR: of 10. Rests on its publisher's template as seen on Screen Rant in March 2026; no page of its own was at hand.
 */
export const cbr: Outlet = {
  id: 'cbr',
  name: 'CBR',
  hosts: ['cbr.com'],
  addresses: VALNET_ADDRESSES,
  read: valnet,
};
