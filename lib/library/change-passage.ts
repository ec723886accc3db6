import { checkPlace, checkSaid, type Place, type Said } from './check-passage.ts';
import type { Library } from './db.ts';
import { LibraryError } from './errors.ts';
import { Journal, type Undo } from './journal.ts';
import type { AnnotationRecord } from './records.ts';
import { BLANK, bury, change, isLive } from './stamp.ts';
import { keepTags } from './tags.ts';
import { transact } from './transact.ts';

/**
 * Changes what is said of a passage: note, aspect, tags, spoiler. What is absent stays, `undefined` goes.
 * @throws {LibraryError} `missing` if the passage is not there any more.
 */
export async function changePassage(library: Library, id: string, said: Said): Promise<Undo> {
  const { tags, ...patch } = checkSaid(said);
  const now = Date.now();
  return transact(library, 'rw', ['annotations', 'tags'], async () => {
    const journal = new Journal(library);
    const before = await there(library, id);
    const kept = tags && { tags: await keepTags(library, journal, tags, now) };
    await journal.put('annotations', before, change(before, { ...patch, ...kept }, now));
    return journal.undo();
  });
}

/**
 * Puts a passage where its reader says it stands now: other words, or another place. Note and tags stay.
 * @throws {LibraryError} `missing` if the passage is not there any more.
 */
export async function reattachPassage(library: Library, id: string, place: Place): Promise<Undo> {
  const { quote, selectors, position } = checkPlace(place);
  const now = Date.now();
  return transact(library, 'rw', ['annotations'], async () => {
    const journal = new Journal(library);
    const before = await there(library, id);
    await journal.put('annotations', before, change(before, { quote, selectors, position }, now));
    return journal.undo();
  });
}

/**
 * Deletes passages. Those that are not there any more are passed over.
 * @throws {LibraryError}
 */
export async function deletePassages(library: Library, ids: readonly string[]): Promise<Undo> {
  const now = Date.now();
  return transact(library, 'rw', ['annotations'], async () => {
    const journal = new Journal(library);
    const passages = await library.annotations.bulkGet([...new Set(ids)]);
    for (const passage of passages.filter(isLive))
      await journal.put('annotations', passage, bury(BLANK.annotations, passage, now));
    return journal.undo();
  });
}

async function there(library: Library, id: string): Promise<AnnotationRecord> {
  const passage = await library.annotations.get(id);
  if (!isLive(passage)) throw new LibraryError('missing');
  return passage;
}
