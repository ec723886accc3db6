import type { ListedReview } from '../model.ts';
import type { Page } from '../page/page.ts';
import type { Site } from '../site.ts';
import type { Aggregator, ListReader } from './aggregator.ts';
import { alloCineList } from './allocine.ts';
import { csfdList } from './csfd.ts';
import { filmAffinityList } from './filmaffinity.ts';
import { imdbList } from './imdb.ts';
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

/** How the pages of an aggregator are read by the site's own markup; empty for one without a reader of its own. */
export function listsOf(aggregator: Aggregator | undefined): Pick<Site, 'list' | 'film'> {
  const reader = aggregator && lists.find(({ of }) => of.includes(aggregator));
  const { film } = reader ?? {};
  return reader ? { list: (page) => heard(reader, page), ...(film && { film }) } : {};
}

/** The reviews that a reader finds, in page order; one that fails on a page it did not foresee has found what it found before. */
function heard(reader: ListReader, page: Page): ListedReview[] {
  const found: ListedReview[] = [];
  try {
    for (const one of reader.list(page)) if (found.push(one) === MOST) break;
  } catch {
    // The structured data may still say it.
  }
  return found;
}
