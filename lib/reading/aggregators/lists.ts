import type { ListedReview } from '../model.ts';
import { jsonLd } from '../page/json-ld.ts';
import { microdata } from '../page/microdata.ts';
import type { Page } from '../page/page.ts';
import { aggregatorOf } from './index.ts';
import { rottenTomatoes } from './rotten-tomatoes.ts';
import { embeddedReviews } from './schema-list.ts';

/** Readers of aggregators' own lists, one line each. */
const lists = [rottenTomatoes];
const MOST = 200;

/** The reviews that a page of many lists: by the site's own markup, else out of schema.org data. */
export function listedOn(page: Page): ListedReview[] {
  const id = aggregatorOf(page.url)?.id;
  const own = lists.find((list) => list.id === id);
  const found = own ? [...own.list(page)].slice(0, MOST) : [];
  return found.length > 0
    ? found
    : embeddedReviews([...page.once(jsonLd), ...page.once(microdata)]).slice(0, MOST);
}
