import { addressOfMany, type RouteOf } from '../address/address.ts';
import { flag, oneOf, text, whole } from '../address/params.ts';

/** The list of critics: as a table, on a map, or each with each. */
export const criticsAddress = addressOfMany(
  'critics',
  {
    as: oneOf('table', 'map', 'matrix'),
    how: oneOf('linear', 'calibrated'),
    text,
    sort: oneOf('reviews', 'name', 'kind', 'agreement', 'toYou'),
    turned: flag,
    /** How many stand in the matrix, and by agreement with which of them it is put in order. */
    size: whole(12, 40),
    by: text,
  },
  ['how', 'text', 'sort', 'turned', 'size', 'by'],
);

export type CriticsRoute = RouteOf<typeof criticsAddress>;
