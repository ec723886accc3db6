import { addressOfMany, type RouteOf } from '../address/address.ts';
import { flag, oneOf, text } from '../address/params.ts';

/** The outlets. */
export const outletsAddress = addressOfMany(
  'outlets',
  {
    how: oneOf('linear', 'calibrated'),
    text,
    sort: oneOf('reviews', 'name', 'kind', 'agreement', 'toYou'),
    turned: flag,
  },
  ['how', 'text', 'sort', 'turned'],
);

export type OutletsRoute = RouteOf<typeof outletsAddress>;
