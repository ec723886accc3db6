import type { FilmIds } from '../films/model.ts';
import type { Score } from '../scores/model.ts';

/** What a page is, as far as Cutting Room cares. */
export type Decision = 'review' | 'aggregator' | 'film-page' | 'none';

/** Everything a page can say about one review besides its scores. Names follow schema.org's Review where it has one. */
export interface Facts {
  filmTitle: string;
  originalTitle: string;
  /** The film's year of release. */
  year: number;
  /** In the order printed. */
  directors: string[];
  filmIds: FilmIds;
  /** The critics, in the order of the byline, without "By". */
  critics: string[];
  outlet: string;
  /** ISO 8601: a date ("2024-09-06") or, where the page states one, a date and time with its offset. */
  published: string;
  headline: string;
  /** A sentence of the review that stands for it: the standfirst, or the critic's verdict. Plain text. */
  excerpt: string;
  /** Absolute address that the page calls its own. */
  canonicalUrl: string;
  /** BCP 47. */
  language: string;
}
export type FactName = keyof Facts;

/** Where on the page a value was read, by whom. */
export interface Evidence {
  /** The reader that proposed it: "json-ld", "microdata", "meta", an outlet's id, "inference/headline". */
  reader: string;
  /** A path in the page or the data, for people: "Review.itemReviewed.name", "h1", "meta[og:title]". */
  where: string;
  /** The text it was read from, at most 200 characters. */
  text: string;
}

/** A value, how sure we are of it (0 to 1, comparable between readers), and on what grounds. */
export interface Candidate<T> {
  value: T;
  confidence: number;
  evidence: Evidence[];
}

/** One entry of a page that lists many reviews. */
export interface ListedReview {
  outlet?: string;
  critics?: string[];
  scores: Score[];
  quote?: string;
  url?: string;
  published?: string;
}

/**
 * What was read off a page: plain JSON, so that it can be handed from a page to the popup.
 * Candidates of each fact stand best first; those below `SURE` are to be offered, not filled in.
 */
export interface Reading {
  /** The address the page was read at. */
  url: string;
  decision: Candidate<Decision>;
  facts: { [F in FactName]?: Candidate<Facts[F]>[] };
  /** This critic's marks in page order. */
  scores: Candidate<Score>[];
  listed: ListedReview[];
  /** The outlet by whose name its own reader should have found the mark, and did not: its pages have changed. */
  fallback?: { outlet: string };
  /** The page is too long to be read whole: only its beginning was. */
  cut?: true;
  /** Milliseconds that reading took. */
  took: number;
}

/** From this confidence on, a value is filled in as read; below, it is only offered. */
export const SURE = 0.5;

/** The value to fill in for a fact, or `undefined` if no candidate is sure enough. */
export function sure<F extends FactName>(reading: Reading, fact: F): Facts[F] | undefined {
  const best = reading.facts[fact]?.[0];
  return best && best.confidence >= SURE ? best.value : undefined;
}
