import type { Opened } from '../../exchange/open.ts';
import type { Library } from '../db.ts';
import { LibraryError } from '../errors.ts';
import type { FilmRecord } from '../records.ts';
import { Batch } from './batch.ts';
import { breathe } from './breathe.ts';
import { checkRecord } from './check-record.ts';
import { type Context, openContext } from './context.ts';
import type { ImportCounts, ImportJob } from './job.ts';
import { needsOf, type Plan, type Refused } from './plan.ts';
import { filmHere } from './plan-record.ts';
import { planItems } from './plan-rows.ts';
import { type ImportRow, inLots, rowsOfFiles } from './rows.ts';
import { stepOf } from './step.ts';
import { transactWith } from './transact-import.ts';

/** Rows that are written in one transaction: enough that its own cost does not count, few enough that the page stays awake. */
const TOGETHER = 250;

/**
 * Goes on with an import from where it is, until all is done, its reader stops it, or something fails. Each batch is one
 * transaction with the cursor and with its way back; the next is prepared while it is written.
 * @throws {LibraryError} what is written by then stays, and can be gone on with.
 */
export async function runImport(
  library: Library,
  job: ImportJob,
  files: readonly Opened[],
  signal?: AbortSignal,
): Promise<void> {
  const context = await openContext(library, job.at, job.liked);
  const chosen = new Set(job.choice.but);
  const take = (row: number) => (job.choice.take === 'theirs') !== chosen.has(row);
  let writing = Promise.resolve(true);
  for await (const lot of inLots(rowsOfFiles(files, job.options), TOGETHER)) {
    const last = lot.at(-1)?.number ?? 0;
    if (last < job.cursor) {
      recall(lot, context);
      continue;
    }
    if (signal?.aborted) break;
    const rows = lot.filter(({ number }) => number >= job.cursor);
    const plans = await planItems(
      rows.flatMap(({ item }) => item ?? []),
      context,
    );
    if (!(await writing)) return;
    writing = writeBatch(library, job.id, { rows, plans, take });
    // Its failure is met where it is awaited.
    writing.catch(() => false);
    await breathe();
  }
  await writing;
}

/** Films of a backup that came in before it was interrupted are still its own, or known under other ids. */
function recall(lot: readonly ImportRow[], context: Context): void {
  for (const { item } of lot) {
    const film = item?.kind === 'record' && item.table === 'films' && checkRecord('films', item.record);
    if (film) filmHere(film as FilmRecord, context);
  }
}

interface Prepared {
  rows: readonly ImportRow[];
  plans: readonly (Plan | Refused)[];
  /** Whether the file's values replace differing ones in that row. */
  take: (row: number) => boolean;
}

/**
 * Writes one batch; whether the import is to go on. Records of films that are new here are not looked for first: where one
 * is there after all, nothing is written, and the batch is done again with looking.
 */
async function writeBatch(library: Library, id: string, prepared: Prepared): Promise<boolean> {
  try {
    return await attempt(library, id, prepared, true);
  } catch (error) {
    if (!(error instanceof LibraryError) || error.code !== 'failed') throw error;
    return attempt(library, id, prepared, false);
  }
}

function attempt(
  library: Library,
  id: string,
  { rows, plans, take }: Prepared,
  trusting: boolean,
): Promise<boolean> {
  return transactWith(library, async () => {
    const job = await library.imports.get(id);
    const first = rows[0]?.number ?? 0;
    // Another page has gone on with it, or it was stopped.
    if (job?.state !== 'running' || job.cursor !== first) return false;
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
    await Promise.all([
      batch.write(library),
      library.importSteps.put(stepOf(job, first, batch.changes())),
      library.imports.put({ ...job, counts, cursor: first + rows.length }),
    ]);
    return true;
  });
}
