import { addressOfOne, type RouteOf } from '../address/address.ts';
import { oneOf, whole } from '../address/params.ts';

/** How many reviews are shown at first, and how many more each time. */
export const pageSize = 100;

/** One outlet, by its name. */
export const outletAddress = addressOfOne(
  'outlet',
  'outlets',
  { how: oneOf('linear', 'calibrated'), show: whole(pageSize, 20_000) },
  ['how', 'show'],
);

export type OutletRoute = RouteOf<typeof outletAddress>;
