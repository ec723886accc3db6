import { allListed } from '../../../../lib/reading/aggregators/all-listed.ts';
import { listedOn } from '../../../../lib/reading/aggregators/lists.ts';
import type { ListedReview } from '../../../../lib/reading/model.ts';
import { jsonLd } from '../../../../lib/reading/page/json-ld.ts';
import { microdata } from '../../../../lib/reading/page/microdata.ts';
import type { Page } from '../../../../lib/reading/page/page.ts';

/** What a page lists, by its site's own markup and by its data. */
export const listingOf = (page: Page): ListedReview[] =>
  allListed(page.url, listedOn(page), [...page.once(jsonLd), ...page.once(microdata)]);
