import { addressOfOne, type RouteOf } from '../address/address.ts';

/** One outlet, by its name. */
export const outletAddress = addressOfOne('outlet', 'outlets', {});

export type OutletRoute = RouteOf<typeof outletAddress>;
