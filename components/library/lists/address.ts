import { addressOfMany } from '../address/address.ts';

/** The reader's lists. */
export const listsAddress = addressOfMany('lists', {});
