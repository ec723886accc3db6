import type { Library } from './db.ts';
import type { Draft } from './draft.ts';
import { LibraryError } from './errors.ts';
import { joinUndo } from './join-undo.ts';
import { Journal, TABLES, type Undo } from './journal.ts';
import { type Plan, planSave, type SaveContext } from './plan-save.ts';
import type { ReviewRecord } from './records.ts';
import { transact } from './transact.ts';
import { writePlan } from './write-plan.ts';

/**
 * Drafts that are written in one transaction: enough that a transaction's own cost does not count, few enough that
 * stopping answers at once and that a failure costs little.
 */
const TOGETHER = 25;

interface SaveManyOptions {
  /** Told after each step how many of all are saved. */
  onProgress?: (saved: number) => void;
  /** Stops between two steps; what is saved by then stays saved. */
  signal?: AbortSignal;
}

interface SavedMany {
  /** The reviews of the first so many drafts, in their order: all of them, unless it was stopped or failed. */
  reviews: ReviewRecord[];
  /** The way back from all of it at once. */
  undo: Undo;
  /** Why the rest was not saved. */
  failure?: LibraryError;
}

/**
 * Saves drafts that were picked together, as `saveReview` saves each. Nothing is written unless all can be saved as
 * they are. Whatever goes wrong after that ends the saving: what was saved before stays, and `failure` says why.
 * @throws {LibraryError} before anything is written: `field` says which field of a draft cannot be saved as it is.
 */
export async function saveMany(
  library: Library,
  drafts: readonly Draft[],
  context: SaveContext = {},
  { onProgress, signal }: SaveManyOptions = {},
): Promise<SavedMany> {
  const plans = await Promise.all(drafts.map((draft) => planSave(draft, context)));
  const reviews: ReviewRecord[] = [];
  const undos: Undo[] = [];
  for (let at = 0; at < plans.length; at += TOGETHER) {
    if (signal?.aborted) break;
    try {
      const step = await writeTogether(library, plans.slice(at, at + TOGETHER));
      reviews.push(...step.reviews);
      undos.push(step.undo);
    } catch (failure) {
      if (!(failure instanceof LibraryError)) throw failure;
      return { reviews, undo: joinUndo(undos), failure };
    }
    onProgress?.(reviews.length);
  }
  return { reviews, undo: joinUndo(undos) };
}

function writeTogether(library: Library, plans: readonly Plan[]): Promise<Omit<SavedMany, 'failure'>> {
  return transact(library, 'rw', TABLES, async () => {
    const journal = new Journal(library);
    const reviews: ReviewRecord[] = [];
    for (const plan of plans) reviews.push((await writePlan(library, journal, plan)).review);
    return { reviews, undo: journal.undo() };
  });
}
