import { addressOfOne, type RouteOf } from '../address/address.ts';
import { oneOf, text } from '../address/params.ts';

/** Which of our two numbers places a critic on the axis. */
export type How = 'linear' | 'calibrated';

/** A film's page. */
export const filmAddress = addressOfOne(
  'film',
  'reviews',
  { how: oneOf('linear', 'calibrated'), review: text },
  ['how', 'review'],
);

export type FilmRoute = RouteOf<typeof filmAddress>;
