import type { Library } from './db.ts';
import { joinUndo } from './join-undo.ts';
import type { Undo } from './journal.ts';
import { undo } from './undo.ts';

/** Records that are changed in one transaction: other pages get their turn between two. */
const TOGETHER = 250;

/**
 * Does something to many records in steps, each one transaction, as if it were one: what fails in the middle is taken
 * back, and one way back leads from all of it.
 * @throws {LibraryError}
 */
export async function inSteps(
  library: Library,
  ids: readonly string[],
  step: (ids: readonly string[]) => Promise<Undo>,
): Promise<Undo> {
  const done: Undo[] = [];
  for (let next = 0; next < ids.length; next += TOGETHER) {
    try {
      done.push(await step(ids.slice(next, next + TOGETHER)));
    } catch (error) {
      await undo(library, joinUndo(done));
      throw error;
    }
  }
  return joinUndo(done);
}
