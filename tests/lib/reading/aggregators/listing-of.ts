import { allListed } from '../../../../lib/reading/aggregators/all-listed.ts';
import { aggregatorOf } from '../../../../lib/reading/aggregators/index.ts';
import { listsOf } from '../../../../lib/reading/aggregators/lists.ts';
import type { ListedReview } from '../../../../lib/reading/model.ts';
import { jsonLd } from '../../../../lib/reading/page/json-ld.ts';
import { microdata } from '../../../../lib/reading/page/microdata.ts';
import type { Page } from '../../../../lib/reading/page/page.ts';

/** What a page lists, by its site's own markup and by its data. */
export const listingOf = (page: Page): ListedReview[] =>
  allListed(page.url, listsOf(aggregatorOf(page.url)).list?.(page) ?? [], [
    ...page.once(jsonLd),
    ...page.once(microdata),
  ]);
