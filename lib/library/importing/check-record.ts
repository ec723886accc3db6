import * as v from 'valibot';
import { titleKeys } from '../../films/keys.ts';
import { addressKey } from '../../reading/address.ts';
import { checkCopy } from '../check-copy.ts';
import { Place } from '../check-passage.ts';
import { isAddress, ScoreFields } from '../fields.ts';
import { TABLES, type TableName } from '../journal.ts';
import type { CopyRecord, FilmRecord, Kept, ReviewRecord } from '../records.ts';

/** Longest record, as JSON. */
const LONGEST = 2_000_000;

const text = v.pipe(v.string(), v.maxLength(300_000));
const Time = v.pipe(v.number(), v.integer(), v.minValue(0));
const names = v.pipe(v.array(text), v.maxLength(100_000));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));

const kept = {
  id,
  v: v.literal(1),
  created: Time,
  changed: v.record(v.pipe(v.string(), v.maxLength(100)), Time),
};
const ids = v.record(v.picklist(['imdb', 'tmdb', 'wikidata', 'letterboxd', 'boxd']), text);

/**
 * The fields that the rest of Cutting Room counts on, by table. Others come along as they are: a newer version, or one
 * that was left, may know them.
 */
const SHAPES: Readonly<Record<string, v.GenericSchema<unknown, object>>> = {
  films: v.looseObject({
    ...kept,
    title: text,
    originalTitle: v.exactOptional(text),
    otherTitles: names,
    year: v.exactOptional(v.number()),
    directors: names,
    ids,
    ownScore: v.exactOptional(ScoreFields),
    note: v.exactOptional(text),
    tags: v.exactOptional(names),
    notSame: v.exactOptional(names),
    mergedInto: v.exactOptional(id),
    deleted: v.exactOptional(Time),
  }),
  reviews: v.looseObject({
    ...kept,
    film: id,
    outlet: text,
    critics: names,
    published: v.exactOptional(text),
    url: v.pipe(text, v.check(isAddress)),
    headline: text,
    excerpt: text,
    scores: v.array(ScoreFields),
    tags: names,
    note: text,
    language: v.exactOptional(text),
  }),
  annotations: v.looseObject({
    ...kept,
    ...Place.entries,
    review: id,
    note: text,
    tags: names,
    aspect: v.exactOptional(text),
  }),
  watchlist: v.looseObject({
    ...kept,
    state: v.picklist(['want', 'seen', 'dropped']),
    rank: v.exactOptional(text),
    why: v.exactOptional(id),
    seenOn: v.exactOptional(text),
    earlier: v.exactOptional(names),
  }),
  lists: v.looseObject({ ...kept, name: text, description: text, films: names }),
  tags: v.looseObject({ ...kept, name: text, colour: v.exactOptional(text) }),
  corrections: v.looseObject({ ...kept, film: id }),
  copies: v.looseObject({ ...kept, blocks: v.array(v.unknown()), words: Time }),
};
const Named = v.looseObject({ ...kept, name: v.exactOptional(text) });
/** What was deleted says when, and nothing else; but a merged film says what it was. */
const Grave = v.looseObject({ ...kept, deleted: Time });

/** The table of a list in the file: a film that was merged into another is a film's tombstone. */
export function tableOf(list: string): TableName | undefined {
  return list === 'mergedFilms' ? 'films' : TABLES.find((table) => table === list);
}

/** A record of a file as it can be kept, with what follows from its fields; `undefined` if it is not one. */
export function checkRecord(table: TableName, given: object): Kept | undefined {
  const buried = 'deleted' in given && !('mergedInto' in given);
  const result = v.safeParse(buried ? Grave : (SHAPES[table] ?? Named), own(table, given));
  if (!result.success || JSON.stringify(result.output).length > LONGEST) return undefined;
  const record = result.output as Kept;
  if (buried)
    return { ...record, ...(table === 'films' && { keys: [] }), ...(table === 'reviews' && { address: '' }) };
  if (table !== 'copies') return derived(table, record);
  const copy = checkCopy(record as CopyRecord);
  return copy && { ...record, ...copy };
}

/** The record with what follows from its fields. */
export function derived(table: TableName, record: Kept): Kept {
  if (table === 'films') return { ...record, keys: titleKeys(record as FilmRecord) } as Kept;
  if (table === 'reviews') return { ...record, address: addressKey((record as ReviewRecord).url) } as Kept;
  return record;
}

/** Without what only follows from other fields, and what an exported review repeats of its film. */
function own(table: TableName, given: object): object {
  const left = table === 'reviews' ? REPEATED : DERIVED;
  const fields = Object.entries(given).filter(([name]) => !left.has(name) && name !== '__proto__');
  return Object.fromEntries(fields);
}
const DERIVED = new Set(['keys', 'address']);
const REPEATED = new Set([...DERIVED, 'filmTitle', 'filmYear', 'directors', 'canonicalUrl']);
