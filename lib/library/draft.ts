import type { FilmIds } from '../films/model.ts';
import type { Score } from '../scores/model.ts';
import type { FilmRecord, ReviewRecord, WatchRecord } from './records.ts';

/** What the card shows and its reader edits, before and after saving. Empty strings and lists mean "not known". */
export interface Draft {
  filmTitle: string;
  originalTitle?: string;
  year?: number;
  directors: string[];
  filmIds: FilmIds;
  outlet: string;
  critics: string[];
  published?: string;
  headline: string;
  excerpt: string;
  url: string;
  scores: Score[];
  language?: string;
  tags: string[];
  note: string;
  ownScore?: Score;
  watch?: WatchRecord['state'];
}

/** A saved review with the film it is about. */
export interface ReviewRow {
  review: ReviewRecord;
  film: FilmRecord;
}

/** Everything the popup needs at once, from one read transaction. */
export interface Prepared {
  draft: Draft;
  /** The review as it is saved, if it is. */
  saved?: ReviewRecord;
  /** The film in the library that the draft is about, if it is there. */
  film?: FilmRecord;
  /** Other saved reviews of that film. */
  others: ReviewRow[];
  /** Values that are offered but not filled in: too unsure. */
  offered: { filmTitle: string[]; critics: string[][]; scores: Score[] };
}
