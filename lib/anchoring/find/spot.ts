/** A place where a passage may stand, in letters of the page. */
export interface Spot {
  first: number;
  /** After the last letter. */
  end: number;
  evidence: Evidence;
  /** What the evidence is worth: ranks spots, without bounds. */
  score: number;
  /** 0 to 1: how sure it is that the passage is there. */
  confidence: number;
  how: 'words' | 'surroundings' | 'likeness';
}

/** What speaks for a spot, each 0 to 1. */
export interface Evidence {
  /** How much of the passage's words stands there in order, rare words counting most. */
  kept: number;
  /** As long, in words, as it was. */
  spread: number;
  /** How much of what stood next to it stands there, on either side. */
  before: number;
  after: number;
  /** How far the quote tells by itself: 1 from 24 letters on. */
  telling: number;
  /** How long it is: 1 from 100 letters on. */
  length: number;
  /** Its very words, nowhere else on the page, now as then. */
  only: number;
  /** Near to where it stood. */
  near: number;
  /** In the same block below the same heading. */
  block: number;
  /** Beginning and ending a block where it did, and only there. */
  edges: number;
  /** Among quotations or comments though it stood in the text. */
  repeated: number;
}

export const overlap = (one: Spot, other: Spot): boolean => one.first < other.end && other.first < one.end;
