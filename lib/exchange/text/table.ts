import type { Row, TextFile } from '../form.ts';
import type { Item } from '../model.ts';
import { FileProblem, type Problem } from '../problem.ts';
import { csvRecords } from './csv.ts';

/** A row of a table: the cell of a column by its name, without white space around it; `''` where there is none. */
export type Cells = (column: string) => string;

/** What one row says: any number of items, or why none. */
export type RowReading = Item | Item[] | Problem;

/**
 * Reads a table whose first line names its columns. Names are compared without regard to case.
 * @throws {FileProblem}
 */
export async function* readTable(file: TextFile, rowOf: (cells: Cells) => RowReading): AsyncGenerator<Row> {
  let columns: Map<string, number> | undefined;
  for await (const { line, cells } of csvRecords(file.text())) {
    if (!columns) {
      columns = new Map(cells.map((name, i) => [name.trim().toLowerCase(), i]));
      continue;
    }
    const places = columns;
    yield* rowsOf(
      rowOf((column) => cells[places.get(column) ?? -1]?.trim() ?? ''),
      line,
    );
  }
  if (!columns) throw new FileProblem('empty');
}

/** What was read of one place, as rows. */
export function* rowsOf(reading: RowReading, line: number): Generator<Row> {
  if ('code' in reading) yield { line, problem: reading };
  else for (const item of [reading].flat()) yield { line, item };
}

/** The names in a cell, between commas. */
export function tagsIn(cell: string): string[] {
  return cell
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
}

/** Whether a table has all of these columns. */
export function hasColumns({ columns }: { columns: readonly string[] }, names: string): boolean {
  return names.split(',').every((name) => columns.includes(name));
}
