import { addressKey } from '../address.ts';
import type { ListedReview } from '../model.ts';
import type { SchemaNode } from '../page/schema.ts';
import { aggregatorOf } from './index.ts';
import { embeddedReviews } from './schema-list.ts';

/** Most reviews that are taken from one page. */
const MOST = 200;

/**
 * The reviews that a page of many lists: by the site's own markup, as its reader found them there, then those that only
 * its schema.org data has. On an aggregator's page, what names no outlet was written there.
 */
export function allListed(
  url: string,
  own: readonly ListedReview[],
  nodes: readonly SchemaNode[],
): ListedReview[] {
  const site = aggregatorOf(url);
  const embedded = embeddedReviews(nodes);
  // They come from a page unchecked.
  const known = new Set(own.flatMap((one) => (typeof one?.url === 'string' ? [addressKey(one.url)] : [])));
  const more = own.length > 0 ? embedded.filter(({ url }) => url && !known.has(addressKey(url))) : embedded;
  return [...own, ...more.map((one) => (site && !one.outlet ? { ...one, outlet: site.name } : one))].slice(
    0,
    MOST,
  );
}
