import { type How, numberOf } from '../../compare/number.ts';
import type { Library } from '../db.ts';
import type { FilmRecord } from '../records.ts';
import { isLive } from '../stamp.ts';
import { ALL_BUCKETS, idsIn } from './bucket.ts';
import { type Decoded, decode, Vocabulary } from './decode.ts';
import { join, type Marks } from './marks.ts';
import { packMarks } from './record.ts';

/** What a page keeps of a library's marks between two reads. */
interface Kept {
  words: Vocabulary;
  decoded: Map<number, { made: string; marks: Decoded }>;
}
const pages = new WeakMap<Library, Kept>();

/** Buckets that come in one answer, so that the page can be used between two. */
const AT_ONCE = 4;

/**
 * The marks of all reviews, and the reader's own by film. What was read before and is as it was is not read again; buckets without marks
 * are read from their reviews. Only Dexie reads, so it can stand in a live query.
 */
export async function readMarks(library: Library): Promise<Marks> {
  const kept = pages.get(library) ?? { words: new Vocabulary(), decoded: new Map() };
  pages.set(library, kept);
  const others = Promise.all([mergedFilms(library), ownScores(library)]);
  const there = await readMade(library, kept);
  const loose = await readLoose(
    library,
    kept.words,
    ALL_BUCKETS.filter((bucket) => !there.has(bucket)),
  );
  const [merged, own] = await others;
  return join(kept.words, [...[...kept.decoded.values()].map(({ marks }) => marks), ...loose], merged, own);
}

/** Reads the buckets that the page has not, or has as they were before. Those that are there. */
async function readMade(library: Library, kept: Kept): Promise<Set<number>> {
  const known = kept.decoded.size > 0 ? await madeBuckets(library) : undefined;
  for (const [bucket, { made }] of kept.decoded) {
    if (known?.get(bucket) !== made) kept.decoded.delete(bucket);
  }
  // A page that has none asks for all: to learn first which there are takes a step of a cursor for each.
  const wanted = known ? [...known.keys()].filter((bucket) => !kept.decoded.has(bucket)) : ALL_BUCKETS;
  const parts = Array.from({ length: Math.ceil(wanted.length / AT_ONCE) }, (_, i) =>
    wanted.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
  await Promise.all(
    parts.map(async (part) => {
      for (const record of await library.marks.bulkGet(part)) {
        if (record) kept.decoded.set(record.bucket, { made: record.made, marks: decode(kept.words, record) });
      }
    }),
  );
  return new Set(kept.decoded.keys());
}

async function madeBuckets(library: Library): Promise<Map<number, string>> {
  const keys = await library.marks.orderBy('[bucket+made]').keys();
  return new Map(keys as unknown as [number, string][]);
}

/** Buckets that stand next to each other are read as one. */
async function readLoose(library: Library, words: Vocabulary, buckets: number[]): Promise<Decoded[]> {
  const found: Decoded[] = [];
  for (let i = 0; i < buckets.length; ) {
    const first = buckets[i] ?? 0;
    let length = 1;
    while (buckets[i + length] === first + length) length += 1;
    const [from, below] = idsIn(first, first + length - 1);
    const reviews = await library.reviews.where('id').between(from, below).toArray();
    found.push(decode(words, packMarks(first, '', reviews)));
    i += length;
  }
  return found;
}

/** Where the reviews of films stand that were merged into others: the film's id by the merged one's. */
async function mergedFilms(library: Library): Promise<Map<string, string>> {
  const merged = await library.films.where('mergedInto').above('').toArray();
  return new Map(merged.filter((film) => !isLive(film)).map(({ id, mergedInto = '' }) => [id, mergedInto]));
}

async function ownScores(library: Library): Promise<FilmRecord[]> {
  // A filter of Dexie's would have a cursor step over each.
  return (await library.films.where('ownScore.kind').above('').toArray()).filter(isLive);
}

/** The reader's own numbers by film. */
export function ownNumbers(films: readonly FilmRecord[], how: How): Map<string, number> {
  const numbers = films.flatMap(({ id, ownScore }) => {
    const number = ownScore && numberOf([ownScore], how);
    return number === undefined ? [] : [[id, number] as const];
  });
  return new Map(numbers);
}
