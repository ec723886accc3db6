import { gradeLine } from './forms/grade.ts';
import { VALNET_ADDRESSES, valnet } from './forms/valnet.ts';
import type { Outlet } from './outlet.ts';

/**
 * Collider: of 10 in its publisher's box today, before that a letter in the last paragraph ("Rating: B+").
 * The box rests on Screen Rant's of March 2026, the letter on lists of its marks; no page of its own was at hand.
 */
export const collider: Outlet = {
  id: 'collider',
  name: 'Collider',
  hosts: ['collider.com'],
  addresses: VALNET_ADDRESSES,
  *read(page) {
    yield* valnet(page);
    yield* gradeLine(page);
  },
};
