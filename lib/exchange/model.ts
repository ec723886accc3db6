import type { Selector } from '../anchoring/model.ts';
import type { FilmIdentity } from '../films/model.ts';
import type { Score } from '../scores/model.ts';

/**
 * What files say, whatever their form. An item says one thing of one film, review or passage, and only what its file
 * says: a field that is absent is not known. Texts are plain, with `\n` between lines.
 */
export type Item = FilmItem | ReviewItem | PassageItem | ListItem | RecordItem;

/** What the reader keeps of a film: own mark, place on the watchlist, own words. */
export interface FilmItem {
  kind: 'film';
  film: FilmIdentity;
  /** The reader's own mark, on its own scale. */
  ownScore?: Score;
  /** The mark is that of a day in the past; a later one may stand elsewhere. */
  past?: true;
  watch?: Watch;
  /** The reader's own words on the film: a note, or a whole review. */
  note?: string;
  tags?: string[];
  /** The reader's lists that it is on, by their names. */
  lists?: string[];
  /** Marked with a heart, where a site has one. */
  liked?: true;
}

/** A film's place on the watchlist. */
export interface Watch {
  state: 'want' | 'seen' | 'dropped';
  /** ISO date on which it was seen. */
  seenOn?: string;
}

/** A critic's review that was clipped. */
export interface ReviewItem {
  kind: 'review';
  /** Its address. */
  url: string;
  film?: FilmIdentity;
  outlet?: string;
  critics?: string[];
  /** ISO date, or date and time. */
  published?: string;
  headline?: string;
  excerpt?: string;
  scores?: Score[];
  tags?: string[];
  note?: string;
  /** BCP 47. */
  language?: string;
}

/** A marked passage of a page. */
export interface PassageItem {
  kind: 'passage';
  /** Address of the page. */
  url: string;
  /** Its id where it comes from, if it has one. */
  id?: string;
  /** Title of the page. */
  headline?: string;
  quote: string;
  selectors: Selector[];
  /** If its page is not saved yet, it is saved as a review. */
  fresh?: true;
  note?: string;
  tags?: string[];
  /** The id of an aspect. */
  aspect?: string;
  spoiler?: true;
  /** ISO date and time. */
  created?: string;
}

/** A list of the reader's own. Which films are on it, the films say. */
export interface ListItem {
  kind: 'list';
  name: string;
  description?: string;
}

/** A record of Cutting Room itself (docs/export.md), to be checked by what takes it in. */
export interface RecordItem {
  kind: 'record';
  /** The list that it stands in: "films", "mergedFilms". */
  table: string;
  record: object;
}

/** What a form can carry. `everything` stands for all that Cutting Room keeps. */
export const FIELDS = [
  'everything',
  'title',
  'originalTitle',
  'year',
  'directors',
  'ids',
  'ownScore',
  'watch',
  'seenOn',
  'note',
  'tags',
  'lists',
  'liked',
  'reviews',
  'scores',
  'passages',
] as const;
export type Field = (typeof FIELDS)[number];
