import { addressOfOne, type RouteOf } from '../address/address.ts';
import { oneOf } from '../address/params.ts';

/** A critic's page; the id is the name. */
export const criticAddress = addressOfOne('critic', 'critics', { how: oneOf('linear', 'calibrated') }, [
  'how',
]);

export type CriticRoute = RouteOf<typeof criticAddress>;
