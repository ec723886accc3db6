/** What became of a passage on a page. */
export interface Placing {
  /** `found`: its words stand there; `changed`: other words stand in their place; `orphan`: it is on the page no more. */
  state: 'found' | 'changed' | 'orphan';
  /** Live ranges over it in reading order: one, or one for each shadow root, slot and frame it reaches into. Empty for an orphan. */
  ranges: Range[];
  /** How sure it is that this is the passage, 0 to 1; of an orphan, 0. */
  confidence: number;
  /** By its words alone, its words and what stands around them, by likeness; `late`: not found before the page's time was over. */
  how: 'words' | 'surroundings' | 'likeness' | 'gone' | 'late';
  /** The words that stand there now, if it is changed. */
  quoteNow?: string;
  /** Where it begins, in UTF-16 units of the visible text: orders passages as the page does. */
  at?: number;
  /** Of an orphan: where else it might be, likeliest first, to be re-attached by hand. */
  candidates: Candidate[];
}

/** A place that a passage might have gone to. */
export interface Candidate {
  ranges: Range[];
  quote: string;
  /** 0 to 1. */
  confidence: number;
}
