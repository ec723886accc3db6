import type { ListedReview } from './model.ts';
import type { Said } from './said.ts';
import type { Claim } from './weigh.ts';

/**
 * What was seen on a page, before anything is concluded from it: plain data, to be handed from the page to the
 * extension. Pages carry no words to decide by and no weights; the extension weighs and decides.
 */
export interface Sighting {
  /** The address the page was read at. */
  url: string;
  claims: Claim[];
  said?: Said;
  /** The reviews that the page lists, where it can be one that does. */
  listed: ListedReview[];
  /** Milliseconds that looking took in the page. */
  took: number;
}
