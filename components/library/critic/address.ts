import { addressOfOne, type RouteOf } from '../address/address.ts';
import { oneOf, whole } from '../address/params.ts';

/** How many of the critic's reviews are shown at first, and how many more each time. */
export const pageSize = 50;

/** A critic's page; the id is the name. */
export const criticAddress = addressOfOne(
  'critic',
  'critics',
  { how: oneOf('linear', 'calibrated'), show: whole(pageSize, 10_000) },
  ['how', 'show'],
);

export type CriticRoute = RouteOf<typeof criticAddress>;
