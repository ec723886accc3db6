import { addressOfMany } from '../address/address.ts';

export const settingsAddress = addressOfMany('settings', {});
