import { addressOfMany, type RouteOf } from '../address/address.ts';
import { oneOf, text } from '../address/params.ts';
import { labelSorts } from '../labels/label-sorts.ts';

/** The tags. */
export const tagsAddress = addressOfMany('tags', { text, sort: oneOf(...labelSorts) }, ['text']);

export type TagsRoute = RouteOf<typeof tagsAddress>;
