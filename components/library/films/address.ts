import { addressOfMany, type RouteOf } from '../address/address.ts';
import { flag, oneOf, text } from '../address/params.ts';

/** The list of films. */
export const filmsAddress = addressOfMany(
  'films',
  {
    how: oneOf('linear', 'calibrated'),
    text,
    sort: oneOf('reviews', 'title', 'year', 'middle', 'contested', 'own'),
    turned: flag,
  },
  ['how', 'text', 'sort', 'turned'],
);

export type FilmsRoute = RouteOf<typeof filmsAddress>;
