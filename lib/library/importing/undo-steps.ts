import type { Library } from '../db.ts';
import { TABLES, type Touched } from '../journal.ts';
import type { Kept } from '../records.ts';
import { isLive } from '../stamp.ts';
import { takeBackAll } from '../undo.ts';
import { breathe } from './breathe.ts';
import type { ImportJob, ImportStep } from './job.ts';
import { stampOf } from './step.ts';
import { transactWith } from './transact-import.ts';

/**
 * Takes an import back, batch by batch from its last: each in one transaction, so that it goes on where it was if it is
 * interrupted. What was changed since, here or in another window, stays as it is.
 * @throws {LibraryError}
 */
export async function undoSteps(library: Library, job: ImportJob, signal?: AbortSignal): Promise<void> {
  const stamps = await latestStamps(library, job.id);
  for (;;) {
    if (signal?.aborted) return;
    const more = await transactWith(library, async () => {
      const step = await library.importSteps
        .where('[job+step]')
        .between(...all(job.id))
        .last();
      const now = await library.imports.get(job.id);
      if (now?.state !== 'undoing') return false;
      if (step) {
        await takeBackAll(library, await touchedBy(library, step, stamps));
        await library.importSteps.delete([job.id, step.step]);
      } else await library.importFiles.delete(job.id);
      await library.imports.put({ ...now, cursor: step?.step ?? 0, state: step ? 'undoing' : 'undone' });
      return step !== undefined;
    });
    if (!more) return;
    await breathe();
  }
}

/** When the import last changed each record that it had made in an earlier batch. */
async function latestStamps(library: Library, job: string): Promise<Map<string, number>> {
  const stamps = new Map<string, number>();
  await library.importSteps
    .where('[job+step]')
    .between(...all(job))
    .each(({ made, again }) => {
      for (const { table, id, stamp } of [...made, ...again]) {
        const key = `${table}/${id}`;
        stamps.set(key, Math.max(stamps.get(key) ?? 0, stamp));
      }
    });
  return stamps;
}

/** What a batch did, as undoing takes it: of what it made, that which nothing else has changed since. */
async function touchedBy(
  library: Library,
  { made, changed }: ImportStep,
  stamps: ReadonlyMap<string, number>,
): Promise<Touched[]> {
  const touched = [...changed];
  for (const table of TABLES) {
    const own = made.filter((one) => one.table === table);
    const found = await library.table<Kept, string>(table).bulkGet(own.map(({ id }) => id));
    for (const [i, after] of found.entries()) {
      const before = own[i]?.before;
      if (isLive(after) && stampOf(after) <= (stamps.get(`${table}/${after.id}`) ?? 0))
        touched.push({ table, ...(before && { before }), after });
    }
  }
  return touched;
}

function all(job: string): [[string, number], [string, number]] {
  return [
    [job, -Infinity],
    [job, Infinity],
  ];
}
