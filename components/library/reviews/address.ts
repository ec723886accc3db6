import { addressOfMany, type RouteOf } from '../address/address.ts';
import { oneOf, text, whole } from '../address/params.ts';

/** How many reviews are shown at first, and how many more each time. */
export const pageSize = 100;
const mostShown = 10_000;

/** Orders that the list of reviews can stand in. */
export const sorts = ['saved', 'published', 'film', 'critic'] as const;
export type Sort = (typeof sorts)[number];

/** The list of reviews: what is searched, filtered and sorted, and how many are shown. */
export const reviewsAddress = addressOfMany(
  'reviews',
  { text, tag: text, sort: oneOf(...sorts), show: whole(pageSize, mostShown) },
  ['text', 'show'],
);

export type ReviewsRoute = RouteOf<typeof reviewsAddress>;
