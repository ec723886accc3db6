import { addressKey } from '../reading/address.ts';
import { type Reading, sure } from '../reading/model.ts';

/**
 * The address under which a page's review is kept: the one that the page calls its own, else the one it was read at.
 * A site that calls its front page the canonical address of every article would make them all one review: a canonical
 * address without path and query is not believed of a page that has one.
 */
export function pageAddress(reading: Reading): string {
  const canonical = sure(reading, 'canonicalUrl');
  if (!canonical) return reading.url;
  const isFrontPage = !/[/?#]/.test(addressKey(canonical));
  return isFrontPage && /[/?#]/.test(addressKey(reading.url)) ? reading.url : canonical;
}

/** Keys of every address that a page's review may be saved under, the likeliest first. */
export function pageKeys(reading: Reading): string[] {
  return [...new Set([pageAddress(reading), reading.url].map(addressKey))];
}
