import type { Aggregator } from './aggregator.ts';

/** How many reviews the page of an aggregator lists, by its own rows; at most 9999. */
export const rowsOf = (document: Document, aggregator: Aggregator | undefined): number =>
  aggregator?.rows ? Math.min(document.querySelectorAll(aggregator.rows).length, 9999) : 0;
