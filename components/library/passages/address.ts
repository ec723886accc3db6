import { addressOfMany, type RouteOf } from '../address/address.ts';
import { oneOf, text, whole } from '../address/params.ts';

/** How many passages are read at first; twice as many whenever the end is near. */
const pageSize = 100;

/** What passages can be put together by. */
export const groupings = ['none', 'film', 'critic', 'aspect', 'tag'] as const;
export type Grouping = (typeof groupings)[number];

/** The marked passages: what is looked for, and how they stand. */
export const passagesAddress = addressOfMany(
  'passages',
  {
    text,
    film: text,
    critic: text,
    aspect: text,
    tag: text,
    by: oneOf(...groupings),
    show: whole(pageSize, 20_000),
  },
  ['text', 'show'],
);

export type PassagesRoute = RouteOf<typeof passagesAddress>;
