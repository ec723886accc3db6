import type { Head, Row, TextFile } from '../form.ts';
import { FileProblem } from '../problem.ts';
import { boxdCode } from '../text/boxd.ts';
import { csvRecords } from '../text/csv.ts';
import { filmOf } from '../text/facts.ts';
import { plainText } from '../text/plain.ts';
import { tagsIn } from '../text/table.ts';

/** Whether it is a list's file: two tables under one another, of the list and of its films. */
export function isLetterboxdList({ text }: Pick<Head, 'text'>): boolean {
  return /^\uFEFF?Letterboxd list export v\d/.test(text);
}

/**
 * A list in form v7: a line that says so; names and values of what is known of the list, whose description may span
 * lines; names of the films' columns, and the films. A list here has no tags: they stand at the end of its description, and
 * what is said of a film on it is kept with the film.
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
      const tags = tagsIn(cell('tags')).map((tag) => `#${tag}`);
      const description = [plainText(cell('description')), tags.join(' ')].filter(Boolean).join('\n\n');
      yield { line, item: { kind: 'list', name: list, ...(description && { description }) } };
    } else if (columns[0] === 'position' && list !== undefined) {
      const film = filmOf({ title: cell('name'), year: cell('year'), boxd: boxdCode(cell('url')) });
      const note = plainText(cell('description'));
      yield film
        ? { line, item: { kind: 'film', film, ...(note && { note }), lists: [list] } }
        : { line, problem: { code: 'noFilm' } };
    } else throw new FileProblem('broken', { line });
  }
  if (list === undefined) throw new FileProblem('cut');
}
