import type { ListedReview } from '../model.ts';
import type { Page } from '../page/page.ts';
import type { Proposal } from '../proposal.ts';

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
  /** Selector of one listed review: the background has them counted on the page. */
  rows?: string;
}

/**
 * Reads the reviews that a page of an aggregator lists, and what only this site writes of the film its own way. It stands beside its `Aggregator` in one file, but apart:
 * the extension needs only the one, the script for lists both.
 */
export interface ListReader {
  /** The aggregators whose pages it reads. */
  of: readonly Aggregator[];
  list(page: Page): Iterable<ListedReview>;
  /** Where it reads the film too, nothing else is looked for in what these pages show. */
  film?(page: Page): Iterable<Proposal>;
}
