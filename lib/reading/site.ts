import type { Aggregator } from './aggregators/aggregator.ts';
import type { ListedReview } from './model.ts';
import type { Outlet } from './outlets/outlet.ts';
import type { Page } from './page/page.ts';
import type { Proposal } from './proposal.ts';

/** What is known beforehand of the site that a page is on: nothing, of most. The registries say it (`known-site.ts`). */
export interface Site {
  outlet?: Outlet | undefined;
  aggregator?: Aggregator | undefined;
  /** The reviews that a page of the aggregator lists. */
  list?: (page: Page) => ListedReview[];
  /** What it says of the film in the aggregator's own way. */
  film?: (page: Page) => Iterable<Proposal>;
}
