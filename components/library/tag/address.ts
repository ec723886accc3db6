import { addressOfOne, type RouteOf } from '../address/address.ts';

/** One tag, by its name. */
export const tagAddress = addressOfOne('tag', 'tags', {});

export type TagRoute = RouteOf<typeof tagAddress>;
