import { addressOfOne, type RouteOf } from '../address/address.ts';
import { oneOf } from '../address/params.ts';

/** One outlet, by its name. */
export const outletAddress = addressOfOne('outlet', 'outlets', { how: oneOf('linear', 'calibrated') }, [
  'how',
]);

export type OutletRoute = RouteOf<typeof outletAddress>;
