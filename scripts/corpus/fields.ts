import { type Reading, sure } from '../../lib/reading/model.ts';
import type { Expected } from '../press/index-file.ts';
import { foldNames, foldTitle } from './fold.ts';

export const fieldNames = ['filmTitle', 'year', 'director', 'critic', 'published', 'canonicalUrl'] as const;
export type FieldName = (typeof fieldNames)[number];

export interface Field {
  expected: string | number | null;
  got: string | number | null;
  /** `null` where the page does not state it: then there is nothing to be right about. */
  right: boolean | null;
}

/** What of a reading is filled in, in the form of the index: names as one text. */
export function filledIn(reading: Reading): Record<FieldName, string | number | null> {
  return {
    filmTitle: sure(reading, 'filmTitle') ?? null,
    year: sure(reading, 'year') ?? null,
    director: sure(reading, 'directors')?.join(', ') || null,
    critic: sure(reading, 'critics')?.join(', ') || null,
    published: sure(reading, 'published') ?? null,
    canonicalUrl: sure(reading, 'canonicalUrl') ?? null,
  };
}

/** Directors: the first one named is among them, and no one who is not. */
function sameDirectors(expected: string, got: string): boolean {
  const [wanted, found] = [foldNames(expected), foldNames(got)];
  const first = wanted[0];
  return first !== undefined && found.includes(first) && found.every((name) => wanted.includes(name));
}

/** Critics: all of them, in any order. */
function sameCritics(expected: string, got: string): boolean {
  return foldNames(expected).sort().join() === foldNames(got).sort().join();
}

/** The days a date may be called: as written, and in universal time. */
function days(date: string): string[] {
  const written = date.slice(0, 10);
  const instant = date.length > 10 ? Date.parse(date) : Number.NaN;
  return Number.isNaN(instant) ? [written] : [written, new Date(instant).toISOString().slice(0, 10)];
}

/** Dates: the same day, as written or in universal time; the time of day does not count. */
function sameDay(expected: string, got: string): boolean {
  const wanted = days(expected);
  return days(got).some((day) => wanted.includes(day));
}

/** Addresses: the same host, path and query; scheme, fragment and a slash at the end do not count. */
function sameAddress(expected: string, got: string): boolean {
  const plain = (address: string): string => {
    if (!URL.canParse(address)) return address;
    const { host, pathname, search } = new URL(address);
    return host + pathname.replace(/\/$/, '') + search;
  };
  return plain(expected) === plain(got);
}

const same: Record<FieldName, (expected: string, got: string) => boolean> = {
  filmTitle: (expected, got) => foldTitle(expected) === foldTitle(got),
  year: (expected, got) => expected === got,
  director: sameDirectors,
  critic: sameCritics,
  published: sameDay,
  canonicalUrl: sameAddress,
};

/** Compares what was filled in with what is stated, by the rules of docs/corpus.md. */
export function compareFields(
  expected: Expected,
  got: Record<FieldName, string | number | null>,
): Record<FieldName, Field> {
  const compare = (name: FieldName): Field => {
    const [wanted, found] = [expected[name], got[name]];
    const right = wanted === null ? null : found !== null && same[name](String(wanted), String(found));
    return { expected: wanted, got: found, right };
  };
  return Object.fromEntries(fieldNames.map((name) => [name, compare(name)])) as Record<FieldName, Field>;
}
