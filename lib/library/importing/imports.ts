import { type Opened, openSource, type Source } from '../../exchange/open.ts';
import type { Library } from '../db.ts';
import { newId } from '../ids.ts';
import { unpack } from '../packs/unpack.ts';
import { type ImportJob, type ImportSettings, NO_COUNTS } from './job.ts';
import { runImport } from './run.ts';
import { transactWith } from './transact-import.ts';
import { undoSteps } from './undo-steps.ts';

/** Imports whose way back is kept. */
const KEPT = 10;

/** Only one page at a time works on imports. */
const LOCK = 'cutting-room-import';

/** Opens several files as one import. @throws {FileProblem} */
export async function openSources(sources: readonly Source[]): Promise<Opened[]> {
  const opened: Opened[] = [];
  for (const source of sources) opened.push(...(await openSource(source)));
  return opened;
}

/**
 * Begins an import: its files are kept until it is done, so that it goes on after a page, the browser or the machine
 * was shut. Its id.
 * @throws {LibraryError}
 */
export async function beginImport(
  library: Library,
  sources: readonly Source[],
  settings: ImportSettings & { forms: string[]; rows: number },
): Promise<string> {
  const id = newId();
  const names = sources.map(({ name }) => name);
  const job: ImportJob = {
    ...settings,
    id,
    at: Date.now(),
    names,
    cursor: 0,
    counts: { ...NO_COUNTS },
    state: 'running',
  };
  const files = sources.map(({ name, blob }) => ({ name, blob }));
  await transactWith(library, async () => {
    await forgetOld(library);
    await library.importFiles.put({ id, files });
    await library.imports.put(job);
  });
  return id;
}

/**
 * Works on whatever import is running or being taken back, unless another page does. It may be called at any time.
 * @throws {LibraryError} the import is then marked as failed, and can be gone on with.
 */
export async function workOnImports(library: Library, signal?: AbortSignal): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const jobs = await library.imports.orderBy('at').toArray();
    for (const job of jobs) {
      if (job.state === 'running') await goOn(library, job, signal);
      else if (job.state === 'undoing') await undoSteps(library, job, signal);
    }
  });
  // Nothing is lost if it cannot be done now: it goes on the next time.
  await unpack(library, signal).catch(() => undefined);
}

async function goOn(library: Library, job: ImportJob, signal?: AbortSignal): Promise<void> {
  try {
    const kept = await library.importFiles.get(job.id);
    const opened = await openSources(kept?.files ?? []);
    await runImport(library, job, opened, signal);
    if (!signal?.aborted) await finish(library, job.id);
  } catch (error) {
    await setState(library, job.id, 'running', 'failed');
    throw error;
  }
}

function finish(library: Library, id: string): Promise<void> {
  return transactWith(library, async () => {
    const job = await library.imports.get(id);
    if (job?.state !== 'running') return;
    await library.imports.put({ ...job, rows: job.cursor, state: 'done' });
    await library.importFiles.delete(id);
  });
}

/** Stops an import after the batch that is being written; what is in stays in. */
export function stopImport(library: Library, id: string): Promise<void> {
  return setState(library, id, 'running', 'stopped');
}

/** Has an import that was stopped, or failed, go on. `workOnImports` does it. */
export async function resumeImport(library: Library, id: string): Promise<void> {
  await setState(library, id, 'stopped', 'running');
  await setState(library, id, 'failed', 'running');
}

/** Has an import taken back, all of it at once or what of it is in. `workOnImports` does it. */
export async function takeBackImport(library: Library, id: string): Promise<void> {
  for (const state of ['running', 'stopped', 'failed', 'done'] as const)
    await setState(library, id, state, 'undoing');
}

function setState(
  library: Library,
  id: string,
  from: ImportJob['state'],
  to: ImportJob['state'],
): Promise<void> {
  return transactWith(library, async () => {
    const job = await library.imports.get(id);
    if (job?.state === from) await library.imports.put({ ...job, state: to });
  });
}

/** The imports there were, the newest first. Only Dexie reads. */
export async function listImports(library: Library): Promise<ImportJob[]> {
  return (await library.imports.orderBy('at').toArray()).toReversed();
}

async function forgetOld(library: Library): Promise<void> {
  const jobs = await listImports(library);
  const over = jobs.filter(({ state }) => state === 'done' || state === 'undone').slice(KEPT - 1);
  for (const { id } of over) {
    await library.imports.delete(id);
    await library.importFiles.delete(id);
    await library.importSteps.where('[job+step]').between([id, -Infinity], [id, Infinity]).delete();
  }
}
