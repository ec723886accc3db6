import type { FilmItem, PassageItem, ReviewItem } from './model.ts';

/**
 * A film with all that its reader keeps of it: what is written goes film by film, in the order of the list or search
 * that is taken out.
 */
export interface Entry extends Omit<FilmItem, 'kind'> {
  /** Our id of the film. */
  id: string;
  reviews: EntryReview[];
  /** The review that sold the film, if its reader said so. */
  why?: EntryReview;
  /** When the film was put on the watchlist: ISO date and time. */
  added?: string;
}

/** A clipped review with its marked passages, in the order of the page. */
export interface EntryReview extends Omit<ReviewItem, 'kind' | 'film'> {
  /** Our id of the review. */
  id: string;
  /** When it was clipped: ISO date and time. */
  saved: string;
  passages: EntryPassage[];
}

/** A marked passage of a review. */
export interface EntryPassage extends Omit<PassageItem, 'kind' | 'url' | 'headline'> {
  id: string;
  created: string;
  /** The aspect's name, as its reader sees it. */
  aspectName?: string;
}
