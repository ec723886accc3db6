import type { ListedReview } from './model.ts';
import type { Gathered } from './page/gathered.ts';
import type { Claim } from './weigh.ts';

/**
 * What was seen on a page, before anything is read from it: plain data, to be handed from the page to the extension.
 * Pages carry hardly any words to read by and no weights; the extension reads, weighs and decides.
 */
export interface Sighting {
  /** The address the page was read at. */
  url: string;
  gathered: Gathered;
  /** What was read where the page is, by its outlet's or aggregator's own reader. */
  claims: Claim[];
  /** How many reviews the page of an aggregator lists, by its own rows. */
  rows: number;
  /** The reviews that the page of an aggregator lists. */
  listed: ListedReview[];
  /** Milliseconds that looking took in the page. */
  took: number;
}
