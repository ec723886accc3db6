import type { Library } from './db.ts';
import type { FilmRecord, TagRecord } from './records.ts';
import { isLive } from './stamp.ts';
import { tagId } from './tags.ts';

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
