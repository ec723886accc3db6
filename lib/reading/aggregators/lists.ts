import type { ListedReview } from '../model.ts';
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

/** The reviews that a page of an aggregator lists by the site's own markup, in page order. */
export function listedOn(page: Page): ListedReview[] {
  const reader = readerOf(page);
  return reader ? heard(reader, page) : [];
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
