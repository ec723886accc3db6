/** A run of text as a reader of the page sees it: a paragraph, a heading, a list item, a table row's cell. */
export interface Block {
  /** Lines are kept apart by "\n" where the page breaks them by `<br>`. */
  text: string;
  tag: string;
  element: Element;
  /** In a box beside the text: facts about the film, or something else altogether. */
  aside: boolean;
}

/** An element of interest and the number of blocks that stood before it. */
export interface Spot {
  element: Element;
  at: number;
  aside: boolean;
}

/** What one walk over a page collects. */
export interface Survey {
  blocks: readonly Block[];
  /** Elements whose attributes speak of ratings, stars, grades; drawings. */
  marks: readonly Spot[];
  /** Elements whose attributes speak of an author. */
  bylines: readonly Spot[];
  times: readonly Spot[];
  /** Texts set apart by italics or quotation elements: often titles of works. */
  emphasised: readonly string[];
  /** Elements called so that the page may be filed under what they say, and what holds such; at most 400 each. */
  labels: readonly Element[];
  labelled: readonly Element[];
  /** Something is called like a critic's mark. */
  rated: boolean;
  /** The number of blocks before the first `h1` that is not the site's name, or 0. */
  start: number;
  /** The page is longer than was taken in. */
  cut: boolean;
}
