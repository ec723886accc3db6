/** Selectors of the W3C Web Annotation Data Model (§ 4.2), as they are stored with a marked passage. */
export type Selector =
  | TextQuoteSelector
  | TextPositionSelector
  | XPathSelector
  | RangeSelector
  | BlockSelector;

/** The words, and what stands before and after them. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** Where the words stood in the page's visible text, in UTF-16 units; `end` is the first unit after them. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** An element, by its path from the document's root. */
export interface XPathSelector {
  type: 'XPathSelector';
  value: string;
  /** Where in the element's text. */
  refinedBy?: TextPositionSelector;
}

/** From the start of one selector to the start of the other. */
export interface RangeSelector {
  type: 'RangeSelector';
  startSelector: XPathSelector;
  endSelector: XPathSelector;
}

/** Not of the W3C's: the heading under which a passage begins, and in which block of text below it (0: the heading itself). */
export interface BlockSelector {
  type: 'BlockSelector';
  heading: string;
  block: number;
}
