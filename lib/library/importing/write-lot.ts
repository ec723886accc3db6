import type { Library } from '../db.ts';
import { LibraryError } from '../errors.ts';
import { Batch } from './batch.ts';
import type { ImportCounts } from './job.ts';
import { needsOf, type Plan, type Refused } from './plan.ts';
import type { ImportRow } from './rows.ts';
import { stepOf } from './step.ts';
import { transactWith } from './transact-import.ts';

/** Rows that are written together, and what they do. */
export interface Lot {
  rows: readonly ImportRow[];
  plans: readonly (Plan | Refused)[];
  /** Whether the file's values replace differing ones in that row. */
  take: (row: number) => boolean;
}

/** `stopped`: the import is not running (any more). `behind`: what comes before it is not written, or it is written. */
type Written = 'done' | 'stopped' | 'behind';

/** A lot that is being written. */
export interface Writing {
  lot: Lot;
  written: Promise<Written>;
}

/**
 * Begins to write a lot after those that were begun before it. Records of films that are new here are not looked for
 * first; where one is there after all, nothing of it is written yet.
 */
export function beginLot(library: Library, job: string, lot: Lot): Writing {
  const written = attempt(library, job, lot, true);
  // Its failure is met where it is settled.
  written.catch(() => undefined);
  return { lot, written };
}

/**
 * Ends what was begun, with looking for every record if it did not work without, or was begun too early; whether the import
 * is to go on.
 * @throws {LibraryError}
 */
export async function settleLot(library: Library, job: string, { lot, written }: Writing): Promise<boolean> {
  const first = await written.catch((error: unknown) => {
    if (error instanceof LibraryError && error.code === 'failed') return 'behind' as const;
    throw error;
  });
  const last = first === 'behind' ? await attempt(library, job, lot, false) : first;
  return last === 'done';
}

/** Writes a batch, if it is the next one. @throws {LibraryError} nothing of it is written then. */
function attempt(
  library: Library,
  id: string,
  { rows, plans, take }: Lot,
  trusting: boolean,
): Promise<Written> {
  return transactWith(library, async () => {
    const job = await library.imports.get(id);
    const first = rows[0]?.number ?? 0;
    if (job?.state !== 'running') return 'stopped';
    if (job.cursor !== first) return 'behind';
    const batch = new Batch();
    await batch.load(library, needsOf(plans, !trusting));
    batch.trust(needsOf(plans, true));
    const counts = { ...job.counts };
    const waiting = plans.values();
    for (const { number, item } of rows) {
      const plan = item && waiting.next().value;
      const kind = plan && 'apply' in plan ? plan.apply(batch, take(number)).kind : 'unread';
      counts[kind satisfies keyof ImportCounts]++;
    }
    await batch.write(library);
    await Promise.all([
      library.importSteps.put(stepOf(job, first, batch.changes())),
      library.imports.put({ ...job, counts, cursor: first + rows.length }),
    ]);
    return 'done';
  });
}
