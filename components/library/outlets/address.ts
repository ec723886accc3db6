import { addressOfMany, type RouteOf } from '../address/address.ts';
import { flag, oneOf, text, whole } from '../address/params.ts';

/** How many outlets are shown at first, and how many more each time. */
export const pageSize = 100;

/** The outlets. */
export const outletsAddress = addressOfMany(
  'outlets',
  {
    how: oneOf('linear', 'calibrated'),
    text,
    sort: oneOf('reviews', 'name', 'kind', 'agreement', 'toYou'),
    turned: flag,
    show: whole(pageSize, 20_000),
  },
  ['how', 'text', 'show', 'sort', 'turned'],
);

export type OutletsRoute = RouteOf<typeof outletsAddress>;
