import type { Selector } from '../anchoring/model.ts';
import type { FilmIds } from '../films/model.ts';
import type { CopyBlock } from '../reading/copy/model.ts';
import type { Score } from '../scores/model.ts';

/**
 * What every record carries so that libraries can be merged and synced:
 * a stable id, the shape's version, when it was made, when each field last changed
 * (milliseconds since the epoch), and a tombstone once deleted.
 */
export interface Kept {
  id: string;
  /** Version of the record's shape; older shapes are upcast when read. */
  v: 1;
  created: number;
  changed: Record<string, number>;
  /** When it was deleted. A deleted record stays as its tombstone and is never listed. */
  deleted?: number;
}

/** A film the library knows of. The reader's own mark belongs to the film, not to one review. */
export interface FilmRecord extends Kept {
  title: string;
  originalTitle?: string;
  otherTitles: string[];
  year?: number;
  directors: string[];
  ids: FilmIds;
  ownScore?: Score;
  /** The reader's own words on the film: a note, or a whole review. Plain text. */
  note?: string;
  /** The reader's tags for the film, beside those of its reviews. */
  tags?: string[];
  /** Ids of films that this one is not, though it looks like them: its reader said so. Each names the other. */
  notSame?: string[];
  /**
   * On a tombstone: the film that this one was merged into. Such a tombstone keeps what says which film it was,
   * so that a page that names it is about the other.
   */
  mergedInto?: string;
  /** Folded title keys, for matching (multi-entry index). Derived from the titles. */
  keys: string[];
}

/** A clipping. `id` is derived from `address`, so that the same review saved twice, or on two machines, is one record. */
export interface ReviewRecord extends Kept {
  /** The film's id. */
  film: string;
  outlet: string;
  critics: string[];
  published?: string;
  /** The address to open. */
  url: string;
  /** The normalised form of the address that identifies the review (`addressKey`). */
  address: string;
  headline: string;
  excerpt: string;
  scores: Score[];
  tags: string[];
  note: string;
  language?: string;
  /** What its page said when it was last saved from there, so that a page that says something else is noticed. */
  seen?: { headline: string; scores: Score[] };
  /** Key of the film that its page named when it was last saved from there (`correctionId`). */
  said?: string;
}

/** A review's text, kept for reading and search. `id` is the review's id. */
export interface CopyRecord extends Kept {
  /** BCP 47. */
  language?: string;
  blocks: CopyBlock[];
  /** Number of words. */
  words: number;
}

/** A marked passage: a W3C Web Annotation, as kept. */
export interface AnnotationRecord extends Kept {
  /** The review's id. */
  review: string;
  /** Where the passage is: its words, its place in the text, its elements. */
  selectors: Selector[];
  /** The words as they were marked. */
  quote: string;
  /** Where they began in the page's text when they were last found, in UTF-16 units: the order on the page. */
  position: number;
  note: string;
  /** What the passage is about: the id of an aspect. */
  aspect?: string;
  tags: string[];
  /** It gives the plot away: veiled until asked for, and left out of exports if its reader wishes. */
  spoiler?: true;
}

/** A film's place on the watchlist. `id` is the film's id. */
export interface WatchRecord extends Kept {
  state: 'want' | 'seen' | 'dropped';
  /** Its priority among those that the reader wants to see: strings in order, so that a move changes one record. */
  rank?: string;
  /** The id of the review that sold it. */
  why?: string;
  /** ISO date: the last time. */
  seenOn?: string;
  /** ISO dates of the times before, in order. */
  earlier?: string[];
}

/** A reader's own list of films. */
export interface ListRecord extends Kept {
  name: string;
  /** Plain text. */
  description: string;
  /** Ids of films, in the list's order. */
  films: string[];
}

/** `id` is the folded name: "Neo-noir" and "neo-noir" are one tag. */
export interface TagRecord extends Kept {
  name: string;
  /** The name of one of the library's colours. */
  colour?: string;
}

/**
 * An aspect of the reader's own (`id`: `own:` and the folded name it was given first), or what they changed of one of
 * the seven (`id`: that aspect's).
 */
export interface AspectRecord extends Kept {
  /** Empty for one of the seven (`lib/aspects/aspects.ts`) that is called as it is in the reader's language. */
  name: string;
  /** A colour of the palette (`lib/aspects/palette.ts`). */
  colour: string;
  /** Its place in the reader's order (docs/decisions/0033-priority.md). */
  rank?: string;
  /** No longer offered. Passages on it keep it. */
  removed?: true;
}

/**
 * A name of outlets or of critics about which the reader said something. `id` is the kind and the folded name
 * (`nameId`).
 */
export interface NameRecord extends Kept {
  kind: 'outlet' | 'critic';
  /** As pages say it. */
  name: string;
  /** The name that the reader gave it instead: where a page says `name`, this is filled in. */
  means?: string;
  /** The name of one of the library's colours. */
  colour?: string;
}

/**
 * "When a page says this film, the reader means that one." `id` is the key of what the page says (`correctionId`),
 * or of one page's own review (`pageCorrectionId`).
 */
export interface CorrectionRecord extends Kept {
  film: string;
}
