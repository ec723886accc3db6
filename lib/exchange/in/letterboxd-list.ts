import type { Head, Row, TextFile } from '../form.ts';
import { FileProblem } from '../problem.ts';
import { boxdCode } from '../text/boxd.ts';
import { csvRecords } from '../text/csv.ts';
import { filmOf } from '../text/facts.ts';
import { plainText } from '../text/plain.ts';

/** Whether it is a list's file: two tables under one another, of the list and of its films. */
export function isLetterboxdList({ text }: Pick<Head, 'text'>): boolean {
  return /^\uFEFF?Letterboxd list export v\d/.test(text);
}

/**
 * A list in form v7: a line that says so; names and values of what is known of the list, whose description may span
 * lines; names of the films' columns, and the films.
 * @throws {FileProblem}
 */
export async function* readLetterboxdList({ text }: TextFile): AsyncGenerator<Row> {
  let columns: string[] = [];
  let list: string | undefined;
  for await (const { line, cells } of csvRecords(text(), ',')) {
    const cell = (name: string) => cells[columns.indexOf(name)]?.trim() ?? '';
    if (cells[0]?.startsWith('Letterboxd list export')) continue;
    if (cells[0] === 'Date' || cells[0] === 'Position') columns = cells.map((name) => name.toLowerCase());
    else if (columns[0] === 'date' && list === undefined) {
      list = cell('name');
      const description = plainText(cell('description'));
      yield { line, item: { kind: 'list', name: list, ...(description && { description }) } };
    } else if (columns[0] === 'position' && list !== undefined) {
      const film = filmOf({ title: cell('name'), year: cell('year'), boxd: boxdCode(cell('url')) });
      yield film
        ? { line, item: { kind: 'film', film, lists: [list] } }
        : { line, problem: { code: 'noFilm' } };
    } else throw new FileProblem('broken', { line });
  }
  if (list === undefined) throw new FileProblem('cut');
}
