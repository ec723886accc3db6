import { addressKey } from '../reading/address.ts';
import { type Reading, sure } from '../reading/model.ts';

/**
 * The address under which a page's review is kept: the one that the page calls its own, else the one it was read at.
 * A site that calls its front page the canonical address of every article would make them all one review: a canonical
 * address without path and query is not believed of a page that has one.
 */
export function pageAddress(reading: Reading): string {
  return believed(reading.url, sure(reading, 'canonicalUrl'));
}

function believed(url: string, canonical: string | undefined): string {
  if (!canonical) return url;
  const isFrontPage = !/[/?#]/.test(addressKey(canonical));
  return isFrontPage && /[/?#]/.test(addressKey(url)) ? url : canonical;
}

/** Keys of every address that a page's review may be saved under, the likeliest first. */
export function pageKeys(reading: Reading): string[] {
  return keysOf(reading.url, sure(reading, 'canonicalUrl'));
}

/** The same for a page at an address that calls another one its own. */
export function keysOf(url: string, canonical?: string): string[] {
  return [...new Set([believed(url, canonical), url].map(addressKey))];
}
