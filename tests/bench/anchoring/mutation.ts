import type { Chance } from './random.ts';

/** A way in which a page changes between two visits. */
export interface Mutation {
  name: string;
  /** Whether marked passages are there afterwards. Where that differs, the marks left in the text tell. */
  leaves: 'all' | 'none' | 'some';
  /** Left out of tuning: the figures that count are those of these. */
  held?: true;
  /** Changes the document; passages 0 to `count` - 1 are marked by sentinels in their text, which must stay if the words do. */
  apply(document: Document, chance: Chance, count: number): void;
}
