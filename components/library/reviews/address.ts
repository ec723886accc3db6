import { addressOfMany, type RouteOf } from '../address/address.ts';
import { oneOf, text } from '../address/params.ts';

/** Orders that the list of reviews can stand in. As usual: what fits best where words are searched, else the latest saved. */
export const sorts = ['usual', 'saved', 'published', 'film', 'critic', 'outlet', 'score'] as const;
export type Sort = (typeof sorts)[number];

/** The list of reviews: what is searched, filtered and sorted. */
export const reviewsAddress = addressOfMany('reviews', { text, tag: text, sort: oneOf(...sorts) }, ['text']);

export type ReviewsRoute = RouteOf<typeof reviewsAddress>;
