import { pause, rest } from '../../pause.ts';
import type { Library } from '../db.ts';
import { guarded } from '../errors.ts';
import type { ImportJob } from '../importing/job.ts';
import { PACKED, type Pack, type PackedName, recordsOf } from './pack.ts';
import { answerOf, committed, rawDatabase } from './raw.ts';

/** Packs that are unpacked in one transaction. */
const TOGETHER = 1;

/** How long packs follow one another, and how long nothing is written then, so that others get their turn (milliseconds). */
const WORK = 200;
const REST = 50;

/** Only one page at a time unpacks. */
const LOCK = 'cutting-room-packs';

/**
 * Has every record stand by itself in its table, which looks the same from everywhere and is soon had from there. Each step
 * is a transaction of its own; it stops while an import is running, and goes on the next time it is called.
 * @throws {LibraryError}
 */
export async function unpack(library: Library, signal?: AbortSignal): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) =>
    lock ? guarded(() => unpackAll(library, signal)) : undefined,
  );
}

async function unpackAll(library: Library, signal?: AbortSignal): Promise<void> {
  const database = await rawDatabase(library);
  let rested = performance.now();
  for (const name of Object.keys(PACKED) as PackedName[]) {
    for (;;) {
      if (signal?.aborted || !(await unpackSome(database, name))) break;
      if (performance.now() - rested < WORK) await pause();
      else {
        await rest(REST);
        rested = performance.now();
      }
    }
  }
}

/** Whether there was something to unpack, and no import is running. */
async function unpackSome(database: IDBDatabase, name: PackedName): Promise<boolean> {
  const transaction = database.transaction([name, PACKED[name], 'imports'], 'readwrite');
  const done = committed(transaction);
  const [table, store] = [transaction.objectStore(name), transaction.objectStore(PACKED[name])];
  const jobs: ImportJob[] = await answerOf(transaction.objectStore('imports').getAll());
  const isHeld = jobs.some(({ state }) => state === 'running');
  const packs: Pack[] = isHeld ? [] : await answerOf(store.getAll(null, TOGETHER));
  for (const record of recordsOf(packs)) addIfNew(table, record);
  for (const { seq } of packs) {
    if (seq !== undefined) store.delete(seq);
  }
  await done;
  return packs.length > 0;
}

/** What the table has already is newer. */
function addIfNew(table: IDBObjectStore, record: object): void {
  const request = table.add(record);
  request.addEventListener('error', (event) => {
    if (request.error?.name === 'ConstraintError') event.preventDefault();
  });
}
