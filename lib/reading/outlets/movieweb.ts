import { VALNET_ADDRESSES, valnet } from './forms/valnet.ts';
import type { Outlet } from './outlet.ts';

/**
 * MovieWeb: of 5 in its own time, of 10 under its publisher's template, on which this rests (as seen on Screen Rant\n * in March 2026); no page of its own was at hand.
 */
export const movieWeb: Outlet = {
  id: 'movieweb',
  name: 'MovieWeb',
  hosts: ['movieweb.com'],
  addresses: VALNET_ADDRESSES,
  read: valnet,
};
