import type { Colour } from '../aspects/palette.ts';
import { changeMany, type ManyChanges, type ManyOptions } from './change-many.ts';
import type { Library } from './db.ts';
import { LibraryError } from './errors.ts';
import { CAPS, line } from './fields.ts';
import { joinUndo } from './join-undo.ts';
import { Journal, MANY_TABLES, type Undo } from './journal.ts';
import type { AnnotationRecord, FilmRecord, ReviewRecord, TagRecord } from './records.ts';
import { BLANK, bury, change, isLive, make } from './stamp.ts';
import { tagId } from './tags.ts';
import { transact } from './transact.ts';
import { undo } from './undo.ts';

type Tagged = ReviewRecord | AnnotationRecord | FilmRecord;

/**
 * Gives a tag another name, on all reviews, films and passages. A name that another tag has makes the two one, under that
 * tag's name and colour.
 * @throws {LibraryError} `missing` or `too-long` with the field `tags`, of a name that cannot be kept, and `missing`
 *   without one, of a tag that is not there; nothing is changed then.
 */
export async function renameTag(
  library: Library,
  from: string,
  to: string,
  options: ManyOptions = {},
): Promise<Undo> {
  const name = line(to);
  if (name === '' || tagId(name) === '') throw new LibraryError('missing', { field: 'tags' });
  if (name.length > CAPS.tag) throw new LibraryError('too-long', { field: 'tags' });
  const now = Date.now();
  const made = await settleTag(library, from, name, now);
  return replaceTag(library, { from, to: made.name, begun: made.undo, now }, options);
}

/**
 * Takes a tag off everything that carries it.
 * @throws {LibraryError}
 */
export function deleteTag(library: Library, name: string, options: ManyOptions = {}): Promise<Undo> {
  return replaceTag(library, { from: name, to: undefined, begun: { touched: [] }, now: Date.now() }, options);
}

/**
 * Gives a tag a colour, or takes it away.
 * @throws {LibraryError} `missing` if there is no such tag.
 */
export async function colourTag(library: Library, name: string, colour: Colour | undefined): Promise<Undo> {
  return transact(library, 'rw', ['tags'], async () => {
    const journal = new Journal(library);
    const tag = await liveTag(library, name);
    await journal.put('tags', tag, change(tag, { colour }, Date.now()));
    return journal.undo();
  });
}

async function liveTag(library: Library, name: string): Promise<TagRecord> {
  const tag = await library.tags.get(tagId(name));
  if (!isLive(tag)) throw new LibraryError('missing');
  return tag;
}

/** The tag of the new name is there before anything carries it. */
function settleTag(
  library: Library,
  from: string,
  to: string,
  now: number,
): Promise<{ name: string; undo: Undo }> {
  return transact(library, 'rw', ['tags'], async () => {
    const journal = new Journal(library);
    const old = await liveTag(library, from);
    const there = await library.tags.get(tagId(to));
    if (old.id === tagId(to)) {
      await journal.put('tags', old, change(old, { name: to }, now));
      return { name: to, undo: journal.undo() };
    }
    const { colour } = old;
    if (!isLive(there)) {
      await journal.put('tags', there, make(tagId(to), { name: to, ...(colour && { colour }) }, now));
    } else if (colour && !there.colour) {
      await journal.put('tags', there, change(there, { colour }, now));
    }
    return { name: isLive(there) ? there.name : to, undo: journal.undo() };
  });
}

interface Replacing {
  from: string;
  to: string | undefined;
  /** What was done before. */
  begun: Undo;
  now: number;
}

async function replaceTag(
  library: Library,
  { from, to, begun, now }: Replacing,
  options: ManyOptions,
): Promise<Undo> {
  const old = tagId(from);
  const patch = ({ tags = [] }: Tagged) => ({
    tags: [...new Set(tags.flatMap((tag) => (tagId(tag) === old ? (to ?? []) : tag)))],
  });
  try {
    const changes = await carrying(library, old);
    const fields = await changeMany<Tagged>(
      library,
      changes.map((each) => ({ ...each, patch })),
      now,
      options,
    );
    const gone = to === undefined || tagId(to) !== old ? await buryTag(library, old, now) : { touched: [] };
    return joinUndo([begun, { touched: [], fields }, gone]);
  } catch (error) {
    await undo(library, begun);
    throw error;
  }
}

/** The ids of what carries a tag, however its name is written there. */
async function carrying(library: Library, id: string): Promise<Omit<ManyChanges, 'patch'>[]> {
  return transact(library, 'r', MANY_TABLES, async () => {
    const changes: Omit<ManyChanges, 'patch'>[] = [];
    for (const table of MANY_TABLES) {
      const names = (await library[table].orderBy('tags').uniqueKeys()).map(String);
      const written = names.filter((name) => tagId(name) === id);
      const ids = await library[table].where('tags').anyOf(written).primaryKeys();
      changes.push({ table, ids: [...new Set(ids)] });
    }
    return changes;
  });
}

async function buryTag(library: Library, id: string, now: number): Promise<Undo> {
  return transact(library, 'rw', ['tags'], async () => {
    const journal = new Journal(library);
    const tag = await library.tags.get(id);
    if (isLive(tag)) await journal.put('tags', tag, bury(BLANK.tags, tag, now));
    return journal.undo();
  });
}
