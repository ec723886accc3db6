import type { ReadOptions, Row } from '../../exchange/form.ts';
import type { Opened } from '../../exchange/open.ts';
import { FileProblem } from '../../exchange/problem.ts';

/** A row of an import: where it stands, and its number among all rows, by which choices and the cursor go. */
export type ImportRow = Row & { number: number; file: string };

/**
 * The rows of files, one file after the other: the same ones in the same order every time. What ends the reading of a
 * file is its last row; a file of no known form is one row that says so.
 */
export async function* rowsOfFiles(
  files: readonly Opened[],
  options: Readonly<Record<string, ReadOptions>>,
): AsyncGenerator<ImportRow> {
  let number = 0;
  for (const { file, form } of inOrder(files)) {
    const { name } = file.head;
    if (!form) {
      yield { number: number++, file: name, line: 0, problem: { code: 'unknown' } };
      continue;
    }
    try {
      for await (const row of form.read(file, options[name] ?? {}))
        yield { ...row, number: number++, file: name };
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      yield { number: number++, file: name, line: error.line, problem: error.problem };
    }
  }
}

/** What says more of a film comes first, where its form says so: a mark before the diary of older ones. */
function inOrder(files: readonly Opened[]): Opened[] {
  const place = ({ file, form }: Opened) => form?.order?.(file.head) ?? 0;
  return files.toSorted((a, b) => place(a) - place(b));
}

/** Rows in lots, so that each can be planned, read and written at once. */
export async function* inLots<T>(rows: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let lot: T[] = [];
  for await (const row of rows) {
    lot.push(row);
    if (lot.length < size) continue;
    yield lot;
    lot = [];
  }
  if (lot.length > 0) yield lot;
}
