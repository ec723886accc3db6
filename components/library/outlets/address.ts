import { addressOfMany, type RouteOf } from '../address/address.ts';
import { oneOf, text } from '../address/params.ts';
import { labelSorts } from '../labels/label-filters.tsx';

/** The outlets. */
export const outletsAddress = addressOfMany('outlets', { text, sort: oneOf(...labelSorts) }, ['text']);

export type OutletsRoute = RouteOf<typeof outletsAddress>;
