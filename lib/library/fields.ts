import * as v from 'valibot';
import type { FilmIds } from '../films/model.ts';

/** Longest values that are kept, in characters, and longest lists. */
export const CAPS = {
  title: 300,
  name: 200,
  names: 20,
  headline: 500,
  excerpt: 2000,
  url: 4096,
  scores: 50,
  note: 100_000,
  tag: 80,
  tags: 100,
} as const;

/** One line of text: every run of white space and control characters is one space. */
export function line(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** An ISO 8601 year, month, date, or date and time. */
export const ISO_DATE =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** A day, month or year of ISO 8601. */
export const ISO_DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** A tag or list of tags of BCP 47, loosely. */
export const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/;

/** Only these may become a link: never `javascript:` or `data:`. */
export function isAddress(url: string): boolean {
  const protocol = URL.parse(url)?.protocol;
  return protocol === 'https:' || protocol === 'http:' || protocol === 'file:';
}

/** The years a film can be of: from before the first ones to well after those announced. */
export const Year = v.pipe(v.number(), v.integer(), v.minValue(1870), v.maxValue(2100));

const text = (max: number) => v.pipe(v.string(), v.transform(line), v.maxLength(max));

/** A critic's mark, or the reader's own. Keys it does not know are left out. */
export const ScoreFields = v.object({
  raw: text(300),
  kind: v.picklist(['stars', 'letter', 'points', 'percent', 'verdict']),
  value: v.union([v.pipe(v.number(), v.finite()), text(100)]),
  best: v.nullable(v.pipe(v.number(), v.finite())),
  worst: v.nullable(v.pipe(v.number(), v.finite())),
  part: v.exactOptional(text(100)),
  role: v.exactOptional(v.picklist(['expectation', 'content'])),
  remark: v.exactOptional(text(1000)),
  givenBy: v.exactOptional(v.literal('aggregator')),
});

const ID_FORMS = {
  imdb: /^tt\d{5,10}$/,
  tmdb: /^\d{1,10}$/,
  wikidata: /^Q\d{1,12}$/,
  letterboxd: /^[\w-]{1,150}$/,
  boxd: /^\w{1,20}$/,
} as const satisfies Record<keyof FilmIds, RegExp>;

/** The ids that have the form of one. Others are left out: they come from pages, not from the reader. */
export function cleanIds(ids: unknown): FilmIds {
  const clean: FilmIds = {};
  if (typeof ids !== 'object' || ids === null) return clean;
  for (const name of ['imdb', 'tmdb', 'wikidata', 'letterboxd', 'boxd'] as const) {
    const id: unknown = Object.getOwnPropertyDescriptor(ids, name)?.value;
    if (typeof id === 'string' && ID_FORMS[name].test(id)) clean[name] = id;
  }
  return clean;
}
