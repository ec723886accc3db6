/** A place where a passage may stand, in letters of the page. */
export interface Spot {
  first: number;
  /** After the last letter. */
  end: number;
  /** 0 to 1: how sure it is that the passage is there. */
  confidence: number;
  how: 'words' | 'surroundings' | 'likeness';
}
