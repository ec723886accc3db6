import { addressOfOne, type RouteOf } from '../address/address.ts';

/** A review's own page. */
export const reviewAddress = addressOfOne('review', 'reviews', {});

export type ReviewRoute = RouteOf<typeof reviewAddress>;
