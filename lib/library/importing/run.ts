import type { Item } from '../../exchange/model.ts';
import type { Opened } from '../../exchange/open.ts';
import { pause, rest } from '../../pause.ts';
import type { Library } from '../db.ts';
import { openPacks } from '../packs/open-packs.ts';
import type { FilmRecord } from '../records.ts';
import { checkRecord } from './check-record.ts';
import { type Context, openContext } from './context.ts';
import type { ImportJob } from './job.ts';
import type { Plan, Refused } from './plan.ts';
import { filmHere } from './plan-record.ts';
import { planItems } from './plan-rows.ts';
import { type ImportRow, inLots, rowsOfFiles } from './rows.ts';
import { beginLot, settleLot, type Writing } from './write-lot.ts';

/** Rows that are written in one transaction: enough that its own cost does not count. */
const TOGETHER = 1000;

/** Rows that are matched in one go: few enough that the page stays awake. */
const AT_A_TIME = 250;

/** Batches that are begun before the first of them is written: the database never waits for the page, nor the page for it. */
const AT_ONCE = 3;

/**
 * How long batches follow one another, and how long nothing is written then (milliseconds): whoever reads the library waits
 * for the writes that were begun before, and a live query that is outdated while it waits begins again.
 */
const WORK = 700;
const REST = 25;

/**
 * Goes on with an import from where it is, until all is done, its reader stops it, or something fails. Each batch is one
 * transaction with the cursor and with its way back; the next ones are prepared while it is written.
 * @throws {LibraryError} what is written by then stays, and can be gone on with.
 */
export async function runImport(
  library: Library,
  job: ImportJob,
  files: readonly Opened[],
  signal?: AbortSignal,
): Promise<void> {
  await openPacks(library);
  const context = await openContext(library, job.at, job.liked);
  const chosen = new Set(job.choice.but);
  const take = (row: number) => (job.choice.take === 'theirs') !== chosen.has(row);
  const begun: Writing[] = [];
  let rested = performance.now();
  const settle = async () => {
    const [writing] = begun.splice(0, 1);
    return writing === undefined || settleLot(library, job.id, writing);
  };
  for await (const lot of inLots(rowsOfFiles(files, job.options), TOGETHER)) {
    const last = lot.at(-1)?.number ?? 0;
    if (last < job.cursor) {
      recall(lot, context);
      continue;
    }
    if (signal?.aborted) break;
    const rows = lot.filter(({ number }) => number >= job.cursor);
    const plans = await planInParts(
      rows.flatMap(({ item }) => item ?? []),
      context,
    );
    begun.push(beginLot(library, job.id, { rows, plans, take }));
    if (begun.length >= AT_ONCE && !(await settle())) return;
    await pause();
    if (performance.now() - rested < WORK) continue;
    while (begun.length > 0) if (!(await settle())) return;
    await rest(REST);
    rested = performance.now();
  }
  while (begun.length > 0) if (!(await settle())) return;
}

async function planInParts(items: readonly Item[], context: Context): Promise<(Plan | Refused)[]> {
  const plans: (Plan | Refused)[] = [];
  for (let next = 0; next < items.length; next += AT_A_TIME) {
    plans.push(...(await planItems(items.slice(next, next + AT_A_TIME), context)));
    await pause();
  }
  return plans;
}

/** Films of a backup that came in before it was interrupted are still its own, or known under other ids. */
function recall(lot: readonly ImportRow[], context: Context): void {
  for (const { item } of lot) {
    const film = item?.kind === 'record' && item.table === 'films' && checkRecord('films', item.record);
    if (film) filmHere(film as FilmRecord, context);
  }
}
