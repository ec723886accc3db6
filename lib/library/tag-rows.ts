import type { Library } from './db.ts';
import type { ReviewRow } from './draft.ts';
import { listReviews } from './list-reviews.ts';
import type { FilmRecord, TagRecord } from './records.ts';
import { isLive } from './stamp.ts';
import { tagId } from './tags.ts';
import { withFilms } from './with-films.ts';

/** A tag with how many reviews, passages and films carry it. */
export interface TagRow {
  tag: TagRecord;
  reviews: number;
  passages: number;
  films: number;
}

/** Every tag, by name. Only Dexie reads. */
export async function tagRows(library: Library): Promise<TagRow[]> {
  const tags = (await library.tags.toArray()).filter(isLive);
  const rows = await Promise.all(tags.map((tag) => counted(library, tag)));
  return rows.sort((a, b) => a.tag.name.localeCompare(b.tag.name));
}

/** The names of all tags. Only Dexie reads. */
export async function tagNames(library: Library): Promise<string[]> {
  return (await library.tags.toArray()).filter(isLive).map(({ name }) => name);
}

/** One tag, however its name is written; `undefined` if there is none. Only Dexie reads. */
export async function tagRow(library: Library, name: string): Promise<TagRow | undefined> {
  const tag = await library.tags.get(tagId(name));
  return isLive(tag) ? counted(library, tag) : undefined;
}

async function counted(library: Library, tag: TagRecord): Promise<TagRow> {
  const [reviews = 0, passages = 0, films = 0] = await Promise.all(
    [library.reviews, library.annotations, library.films].map((table) =>
      table.where('tags').equals(tag.name).count(),
    ),
  );
  return { tag, reviews, passages, films };
}

/** Of a tag on fewer reviews than this all are read and sorted; of others the latest are looked for. */
const FEW = 500;

/** The latest saved reviews that carry a tag, under the name that the tag is kept by. Only Dexie reads. */
export async function taggedReviews(library: Library, tag: string, most: number): Promise<ReviewRow[]> {
  const count = await library.reviews.where('tags').equals(tag).count();
  if (count < FEW) return listReviews(library, { tag, limit: most });
  const latest = library.reviews.orderBy('[created+id]');
  // oxlint-disable-next-line unicorn/no-array-reverse -- not an array
  const found = latest.reverse().filter(({ tags }) => tags.includes(tag));
  return withFilms(library, await found.limit(most).toArray());
}

/** The films that carry a tag of their own, by title. Only Dexie reads. */
export async function taggedFilms(library: Library, name: string): Promise<FilmRecord[]> {
  const films = await library.films.where('tags').equals(name).filter(isLive).toArray();
  return films.sort((a, b) => a.title.localeCompare(b.title));
}

/** The colours of the tags that have one, by the tag's id. Only Dexie reads. */
export async function tagColours(library: Library): Promise<Map<string, string>> {
  const tags = (await library.tags.toArray()).filter(isLive);
  return new Map(tags.flatMap(({ id, colour }) => (colour === undefined ? [] : [[id, colour] as const])));
}
