import { addressOfOne, type RouteOf } from '../address/address.ts';
import { text } from '../address/params.ts';

/** A review's own page; `passage`: the one that is pointed at. */
export const reviewAddress = addressOfOne('review', 'reviews', { passage: text }, ['passage']);

export type ReviewRoute = RouteOf<typeof reviewAddress>;
