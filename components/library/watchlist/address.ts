import { addressOfMany, type RouteOf } from '../address/address.ts';
import { oneOf, text, whole } from '../address/params.ts';

/** How many films are read at first; twice as many whenever the end is near. */
const pageSize = 200;

/** Orders that a part of the watchlist can stand in; `usual` is its own. */
export const sorts = ['usual', 'added', 'title', 'year', 'score'] as const;
export type Sort = (typeof sorts)[number];

/** The watchlist: which part of it, what is looked for, its order. */
export const watchlistAddress = addressOfMany(
  'watchlist',
  {
    state: oneOf('want', 'seen', 'dropped', 'next'),
    text,
    sort: oneOf(...sorts),
    show: whole(pageSize, 20_000),
  },
  ['text', 'show'],
);

export type WatchlistRoute = RouteOf<typeof watchlistAddress>;
