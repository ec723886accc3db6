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

/** Not of the W3C's: the block of text in which a passage begins. */
export interface BlockSelector {
  type: 'BlockSelector';
  /** The heading above it, and how many blocks below that it is (0: the heading itself). */
  heading: string;
  block: number;
  /** It stands in a quotation, an aside, a figure or among comments, where words of the text are often repeated. */
  quoted?: boolean;
  /** Its words stood nowhere else on the page. */
  only?: boolean;
}
