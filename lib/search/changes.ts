import type { Library } from '../library/db.ts';

/** What the index lacks, as noted. */
export interface Lacking {
  /** Ids of reviews, the latest noted last. */
  ids: string[];
  /** The number of the last note that was read. */
  upTo: number;
  /** The table as a whole was changed: only building anew helps. */
  all: boolean;
}

/** Reads notes until they name `most` reviews or more. Only Dexie reads. */
export async function readChanges(library: Library, most: number): Promise<Lacking> {
  const ids = new Set<string>();
  let [upTo, all] = [0, false];
  const NOTES_AT_ONCE = 200;
  for (;;) {
    const notes = await library.searchChanges.where('seq').above(upTo).limit(NOTES_AT_ONCE).toArray();
    for (const note of notes) {
      if (ids.size >= most) return { ids: [...ids], upTo, all };
      upTo = note.seq ?? upTo;
      if (note.of === 'all') all = true;
      const reviews =
        note.of === 'films' ? await library.reviews.where('film').anyOf(note.ids).primaryKeys() : note.ids;
      for (const id of reviews) ids.add(id);
    }
    if (notes.length < NOTES_AT_ONCE) return { ids: [...ids], upTo, all };
  }
}
