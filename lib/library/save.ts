import type { Library } from './db.ts';
import type { Draft } from './draft.ts';
import { Journal, TABLES } from './journal.ts';
import { planSave, type SaveContext } from './plan-save.ts';
import { transact } from './transact.ts';
import { type Saved, writePlan } from './write-plan.ts';

export { deleteReviews } from './delete.ts';
export type { Undo } from './journal.ts';
export { undo } from './undo.ts';

/**
 * Saves a draft: the review, its film, the reader's mark and watch state, its tags, and a correction of the film for
 * pages to come. All in one transaction: everything is written or nothing is. A review that is saved already, under
 * any form of its address, is changed field by field.
 * @throws {LibraryError} `field` says which field cannot be saved as it is.
 */
export async function saveReview(library: Library, draft: Draft, context: SaveContext = {}): Promise<Saved> {
  const plan = await planSave(draft, context);
  return transact(library, 'rw', TABLES, async () => {
    const journal = new Journal(library);
    const written = await writePlan(library, journal, plan);
    return { ...written, undo: journal.undo() };
  });
}
