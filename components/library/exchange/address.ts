import { addressOfMany } from '../address/address.ts';

/** What comes in and what goes out. */
export const exchangeAddress = addressOfMany('exchange', {});
