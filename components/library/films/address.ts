import { addressOfMany, type RouteOf } from '../address/address.ts';
import { flag, oneOf, text, whole } from '../address/params.ts';

/** How many films are shown at first, and how many more each time. */
export const pageSize = 100;

/** The list of films. */
export const filmsAddress = addressOfMany(
  'films',
  {
    how: oneOf('linear', 'calibrated'),
    text,
    sort: oneOf('reviews', 'title', 'year', 'middle', 'contested', 'own'),
    turned: flag,
    show: whole(pageSize, 100_000),
  },
  ['how', 'text', 'show', 'sort', 'turned'],
);

export type FilmsRoute = RouteOf<typeof filmsAddress>;
