import { addressOfOne, type RouteOf } from '../address/address.ts';
import { oneOf, text, texts } from '../address/params.ts';

/** Which of our two numbers places a critic on the axis. */
export type How = 'linear' | 'calibrated';

/** A film's page. */
export const filmAddress = addressOfOne(
  'film',
  'films',
  {
    how: oneOf('linear', 'calibrated'),
    review: text,
    /** The ids of the reviews that stand side by side. */
    beside: texts,
  },
  ['how', 'review', 'beside'],
);

export type FilmRoute = RouteOf<typeof filmAddress>;
