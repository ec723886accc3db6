import { addressKey } from '../address.ts';
import type { ListedReview } from '../model.ts';
import { jsonLd } from '../page/json-ld.ts';
import { microdata } from '../page/microdata.ts';
import type { Page } from '../page/page.ts';
import type { Proposal } from '../proposal.ts';
import type { ListReader } from './aggregator.ts';
import { alloCineList } from './allocine.ts';
import { csfdList } from './csfd.ts';
import { filmAffinityList } from './filmaffinity.ts';
import { imdbList } from './imdb.ts';
import { aggregatorOf } from './index.ts';
import { letterboxdList } from './letterboxd.ts';
import { metacriticList } from './metacritic.ts';
import { rottenTomatoesList } from './rotten-tomatoes.ts';
import { embeddedReviews } from './schema-list.ts';

/** Readers of aggregators' own lists, one line each. */
export const lists: readonly ListReader[] = [
  rottenTomatoesList,
  metacriticList,
  letterboxdList,
  imdbList,
  alloCineList,
  filmAffinityList,
  csfdList,
];

/** Most reviews that are taken from one page. */
const MOST = 200;

/**
 * The reviews that a page of many lists, in page order: by the site's own markup, then those that only its schema.org
 * data has. On an aggregator's page, what names no outlet was written there.
 */
export function listedOn(page: Page): ListedReview[] {
  const site = aggregatorOf(page.url);
  const reader = readerOf(page);
  const own = reader ? heard(reader, page) : [];
  const embedded = embeddedReviews([...page.once(jsonLd), ...page.once(microdata)]);
  const known = new Set(own.flatMap(({ url }) => (url ? [addressKey(url)] : [])));
  const more = own.length > 0 ? embedded.filter(({ url }) => url && !known.has(addressKey(url))) : embedded;
  return [...own, ...more.map((one) => (site && !one.outlet ? { ...one, outlet: site.name } : one))].slice(
    0,
    MOST,
  );
}

/** What a page of an aggregator says of its film in the site's own way. */
export function filmOn(page: Page): Iterable<Proposal> {
  return readerOf(page)?.film?.(page) ?? [];
}

function readerOf({ url }: Page): ListReader | undefined {
  const site = aggregatorOf(url);
  return site && lists.find(({ of }) => of.includes(site));
}

/** What a reader finds; one that fails on a page it did not foresee has found what it found before. */
function heard(reader: ListReader, page: Page): ListedReview[] {
  const found: ListedReview[] = [];
  try {
    for (const one of reader.list(page)) if (found.push(one) === MOST) break;
  } catch {
    // The structured data may still say it.
  }
  return found;
}
