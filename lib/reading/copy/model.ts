/** A run of a review's text. Lines within it are kept apart by "\n". */
export interface CopyBlock {
  kind: 'heading' | 'paragraph' | 'quote';
  text: string;
}

/** A review's text as it can be read without its page: plain, in order, and nothing else of the page. */
export interface ReadingCopy {
  /** BCP 47. */
  language?: string;
  blocks: CopyBlock[];
  /** Number of words (or of characters by pairs, where words are not spaced). */
  words: number;
}

/** Most bytes of text (UTF-8) and most blocks that are kept of one review. */
export const COPY_BYTES = 200_000;
export const COPY_BLOCKS = 2000;
