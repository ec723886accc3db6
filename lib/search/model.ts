import type { Field } from './fields.ts';

/** A review as it is searched and sorted. */
export interface SearchDoc {
  /** The review's id. */
  id: string;
  /** When it was saved, in milliseconds since the epoch. */
  created: number;
  /** ISO date or date and time; empty for none. */
  published: string;
  year: number;
  /** The mean of its judgements on the linear scale, 0 to 100; NaN for none. */
  score: number;
  /** What it has (`HAS`), as a mask. */
  has: number;
  /** What it is sorted by, folded; empty for none. */
  film: string;
  critic: string;
  outlet: string;
  /** Its texts. Those of one field may be several: other titles, critics. */
  texts: (readonly [Field, string])[];
  /** What it is found by as a whole (`exactly`). */
  exact: string[];
}

/** What `has:` can ask for. */
export const HAS = { note: 1, text: 2, passage: 4, score: 8, tag: 16, date: 32 } as const;
export type Has = keyof typeof HAS;

/** Some reviews, searchable: parts of the index are written once and never changed. Documents are numbered in the order of their ids. */
export interface Segment {
  ids: string[];
  created: Float64Array;
  /** YYYYMMDDhhmm, in zeros what is not known; 0 for none. */
  published: Float64Array;
  year: Uint16Array;
  score: Float32Array;
  has: Uint8Array;
  film: Names;
  critic: Names;
  outlet: Names;
  /** The first term of each of its blocks. */
  firsts: string[];
}

/** A column of names: those there are, in order, and which of them each document has. */
export interface Names {
  names: string[];
  of: Uint32Array;
}

/** The terms of a part of the alphabet, each with where it occurs: documents (by difference) and fields (a mask), in turn. */
export interface Block {
  /** In order, a line each. */
  terms: string;
  /** Where each term's postings end. */
  ends: Uint32Array;
  postings: Uint8Array;
}

/** Where in their documents the terms of a block stand: for each posting how many times, and the words' numbers by difference. */
export interface Positions {
  ends: Uint32Array;
  bytes: Uint8Array;
}

/** A whole segment as it is built. */
export interface Built {
  segment: Segment;
  blocks: { block: Block; positions: Positions }[];
}
