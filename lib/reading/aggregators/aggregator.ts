import type { ListedReview } from '../model.ts';
import type { Page } from '../page/page.ts';

/** A site that gathers films and reviews of others: its pages are no reviews themselves. */
export interface Aggregator {
  id: string;
  name: string;
  hosts: readonly string[];
  /** Paths of pages that list a film's reviews. */
  reviews?: RegExp;
  /** Paths of pages about one film. */
  film?: RegExp;
  /** Paths of a single review by a member or critic. */
  review?: RegExp;
  /** Selector of one listed review; counted by the detecting script. */
  rows?: string;
}

/** Reads the reviews that a page of an aggregator lists. */
export interface ListReader {
  /** The aggregator's id. */
  id: string;
  list(page: Page): Iterable<ListedReview>;
}
