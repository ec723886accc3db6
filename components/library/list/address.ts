import { addressOfOne, type RouteOf } from '../address/address.ts';

/** One of the reader's lists. */
export const listAddress = addressOfOne('list', 'lists', {});

export type ListRoute = RouteOf<typeof listAddress>;
