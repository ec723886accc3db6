import { pause } from '../../pause.ts';
import type { Library } from '../db.ts';
import type { Touched } from '../journal.ts';
import { unpack } from '../packs/unpack.ts';
import type { Kept } from '../records.ts';
import { isLive } from '../stamp.ts';
import { takeBackAll } from '../undo.ts';
import type { ImportJob, ImportStep } from './job.ts';
import { stampOf } from './step.ts';
import { transactWith } from './transact-import.ts';

/**
 * Takes an import back, batch by batch from its last: each in one transaction, so that it goes on where it was if it is
 * interrupted. What was changed since, here or in another window, stays as it is.
 * @throws {LibraryError}
 */
export async function undoSteps(library: Library, job: ImportJob, signal?: AbortSignal): Promise<void> {
  // What stands by itself is soon had, and taken away.
  await unpack(library, signal).catch(() => undefined);
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
    await pause();
  }
}

/** When the import last changed each record that it had made in an earlier batch. */
async function latestStamps(library: Library, job: string): Promise<Map<string, number>> {
  const stamps = new Map<string, number>();
  await library.importSteps
    .where('[job+step]')
    .between(...all(job))
    .each(({ made, again }) => {
      for (const { table, ids, stamp } of [...made, ...again]) {
        for (const key of ids.map((id) => `${table}/${id}`))
          stamps.set(key, Math.max(stamps.get(key) ?? 0, stamp));
      }
    });
  return stamps;
}

/** What a batch did, as undoing takes it: of what it made, that which nothing else has changed since. */
async function touchedBy(
  library: Library,
  { made, buried, changed }: ImportStep,
  stamps: ReadonlyMap<string, number>,
): Promise<Touched[]> {
  const touched = [...changed];
  const graves = new Map(buried.map(({ table, before }) => [`${table}/${before.id}`, before]));
  for (const { table, ids } of made) {
    for (const after of await library.table<Kept, string>(table).bulkGet(ids)) {
      const key = `${table}/${after?.id}`;
      const before = graves.get(key);
      if (isLive(after) && stampOf(after) <= (stamps.get(key) ?? 0))
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
