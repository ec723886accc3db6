import type { ReadOptions } from '../../exchange/form.ts';
import type { Item } from '../../exchange/model.ts';
import type { Opened } from '../../exchange/open.ts';
import type { Problem } from '../../exchange/problem.ts';
import { pause } from '../../pause.ts';
import type { Library } from '../db.ts';
import { TABLES } from '../journal.ts';
import { transact } from '../transact.ts';
import { Batch } from './batch.ts';
import { openContext } from './context.ts';
import { type ImportCounts, NO_COUNTS } from './job.ts';
import type { Difference, Outcome } from './outcome.ts';
import { needsOf } from './plan.ts';
import { planItems } from './plan-rows.ts';
import { type ImportRow, inLots, rowsOfFiles } from './rows.ts';

/** Rows that are looked up together. */
const TOGETHER = 200;

/** What one row of a file would do to the library as it is now. */
export interface PreviewRow {
  number: number;
  file: string;
  /** Counted from 1; 0 for the whole file. */
  line: number;
  kind: Outcome['kind'] | 'unread';
  /** What it is about: a film's title and year, a list's name. */
  about: string;
  differences?: Difference[];
  problem?: Problem;
}

export interface Preview {
  rows: PreviewRow[];
  counts: ImportCounts;
}

interface PreviewOptions {
  options: Readonly<Record<string, ReadOptions>>;
  liked: string;
  /** Told after each step how many rows have been looked at. */
  onProgress?: (rows: number) => void;
  signal?: AbortSignal;
}

/**
 * What files would do to the library. Nothing is written. Each row is told apart from the library as it is, so that a film
 * that a file names twice is new twice.
 * @throws {LibraryError}
 */
export async function previewImport(
  library: Library,
  files: readonly Opened[],
  { options, liked, onProgress, signal }: PreviewOptions,
): Promise<Preview> {
  const context = await openContext(library, Date.now(), liked);
  const preview: Preview = { rows: [], counts: { ...NO_COUNTS } };
  for await (const lot of inLots(rowsOfFiles(files, options), TOGETHER)) {
    if (signal?.aborted) break;
    const plans = await planItems(
      lot.flatMap(({ item }) => item ?? []),
      context,
    );
    const batch = new Batch();
    await transact(library, 'r', TABLES, () => batch.load(library, needsOf(plans, false)));
    // What is not in memory is not there, or a tombstone: new in any case.
    batch.trust(needsOf(plans, true));
    const waiting = plans.values();
    for (const row of lot) {
      const plan = row.item && waiting.next().value;
      const outcome = plan && 'apply' in plan ? plan.apply(batch, false) : undefined;
      const refused =
        row.problem ?? outcome?.problem ?? (plan && 'problem' in plan ? plan.problem : undefined);
      const shown = previewRow(row, outcome, refused);
      preview.rows.push(shown);
      preview.counts[shown.kind]++;
    }
    onProgress?.(preview.rows.length);
    await pause();
  }
  return preview;
}

function previewRow(
  { number, file, line, item }: ImportRow,
  outcome: Outcome | undefined,
  problem: Problem | undefined,
): PreviewRow {
  return {
    number,
    file,
    line,
    about: item ? aboutOf(item) : '',
    kind: outcome?.kind ?? 'unread',
    ...(outcome?.differences && { differences: outcome.differences }),
    ...(problem && { problem }),
  };
}

function aboutOf(item: Item): string {
  switch (item.kind) {
    case 'film':
      return item.film.year ? `${item.film.title} (${item.film.year})` : item.film.title;
    case 'review':
      return item.headline ?? item.url;
    case 'passage':
      return item.quote;
    case 'list':
      return item.name;
    case 'record':
      return item.table;
  }
}
