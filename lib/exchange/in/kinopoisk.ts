import type { InForm, ReadOptions, Row, TextFile } from '../form.ts';
import type { FilmItem } from '../model.ts';
import { FileProblem, type Problem } from '../problem.ts';
import { csvRecords } from '../text/csv.ts';
import { filmOf, ownScore } from '../text/facts.ts';
import { htmlRows } from '../text/html-table.ts';

const POINTS = { kind: 'points', best: 10, worst: 1 } as const;
const HEADER = /^\uFEFF?\s*"?(?:<[^]*?>\s{0,99})?русскоязычное название/i;
const SERIES = /\((?:мини-)?(?:сериал|мультсериал|телесериал)/i;

/**
 * Kinopoisk's votes.xls, which is a table in HTML, in windows-1251; or the same saved as CSV. The original title is empty for Russian films, and years
 * may differ by one from those elsewhere.
 */
export const kinopoisk: InForm = {
  id: 'kinopoisk',
  name: 'form_kinopoisk',
  carries: ['title', 'originalTitle', 'year', 'directors', 'ownScore', 'watch', 'note'],
  extensions: ['xls', 'csv'],
  mediaTypes: ['application/vnd.ms-excel', 'text/html'],
  recognise: ({ text }) => (HEADER.test(text) ? 1 : 0),
  read,
};

async function* read({ head, text }: TextFile, options: ReadOptions): AsyncGenerator<Row> {
  const rows = head.text.trimStart().startsWith('<') ? htmlRows(text()) : csvRecords(text());
  let columns: string[] | undefined;
  for await (const { line, cells } of rows) {
    if (!columns) {
      columns = cells.map((name) => name.toLowerCase());
      continue;
    }
    const names = columns;
    const reading = rowOf((wanted) => cells[names.findIndex((name) => wanted.test(name))] ?? '', options);
    yield 'kind' in reading ? { line, item: reading } : { line, problem: reading };
  }
  if (!columns) throw new FileProblem('empty');
}

function rowOf(cells: (column: RegExp) => string, { series }: ReadOptions): FilmItem | Problem {
  const [russian, original] = [cells(/^русскоязычное/), cells(/^оригинальное/)];
  const year = cells(/^год$/);
  if (!series && (SERIES.test(russian) || /^\d{4}\s*[-–—]/.test(year)))
    return { code: 'series', about: russian };
  const film = filmOf({
    title: russian.replace(/ \((?:ТВ|видео)\)$/, '') || original,
    originalTitle: original,
    year,
    // The column's name has a Latin "c" in some files.
    directors: cells(/^режис/).replace(/,? ?\.\.\.$/, ''),
  });
  if (!film) return { code: 'noFilm' };
  const score = ownScore(cells(/^моя оценка/), POINTS);
  const note = cells(/^мой комментарий/);
  return {
    kind: 'film',
    film,
    watch: { state: 'seen' },
    ...(score && { ownScore: score }),
    ...(note && { note }),
  };
}
