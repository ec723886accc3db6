import Papa from 'papaparse';
import { FileProblem } from '../problem.ts';

/** Longest record, in characters: a quotation mark that is never closed makes one of all that follows. */
const LONGEST = 1_000_000;
/** More columns than any table of films has. */
const MOST_COLUMNS = 1000;

/** A record of a table: its cells, and the line on which it starts, counted from 1. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/**
 * The records of a table in CSV (RFC 4180) as its text comes in. Lines may end in `\n`, `\r\n` or, all of them, in `\r`;
 * cells may span lines in quotation marks. Empty lines are no records.
 * @throws {FileProblem} `quote`, `columns`, `long`, with the line.
 */
export async function* csvRecords(
  text: AsyncIterable<string>,
  delimiter?: string,
): AsyncGenerator<CsvRecord> {
  let rest = '';
  let line = 1;
  let form: Form | undefined;
  let enough = 1024;
  for await (const piece of text) {
    rest += line === 1 && !form ? piece.replace(/^\uFEFF/, '') : piece;
    if (rest.length < enough) continue;
    form ??= formOf(rest, delimiter);
    const part = parsePart(rest, form, line, false);
    yield* part.records;
    if (part.wrong) throw part.wrong;
    ({ line } = part);
    rest = rest.slice(part.end);
    // What does not end yet is not looked at again until there is twice as much.
    enough = rest.length * 2;
    if (rest.length > LONGEST) throw new FileProblem(rest.includes('"') ? 'quote' : 'long', { line });
  }
  const part = parsePart(rest, form ?? formOf(rest, delimiter), line, true);
  yield* part.records;
  if (part.wrong) throw part.wrong;
}

interface Form {
  delimiter: string;
  newline: '\n' | '\r';
}

function formOf(text: string, delimiter: string | undefined): Form {
  return { delimiter: delimiter ?? delimiterOf(text), newline: text.includes('\n') ? '\n' : '\r' };
}

/** The sign that parts the cells of the first line: the one that stands most often outside quotation marks. */
export function delimiterOf(text: string): string {
  const [first = ''] = text
    .replace(/^\uFEFF/, '')
    .replaceAll(/"[^"]*"/g, '')
    .trimStart()
    .split(/[\r\n]/, 1);
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

interface Part {
  records: CsvRecord[];
  /** Where the first record that is not in `records` starts, and on which line. */
  end: number;
  line: number;
  /** What ends the reading after these records. */
  wrong: FileProblem | undefined;
}

/** The records that end within `text`; at the end of the file (`last`), all. */
function parsePart(text: string, { delimiter, newline }: Form, firstLine: number, last: boolean): Part {
  const found: (CsvRecord & { bad: boolean })[] = [];
  let [start, end, startLine, line] = [0, 0, firstLine, firstLine];
  Papa.parse<string[]>(text, {
    delimiter,
    newline,
    step({ data: cells, errors, meta: { cursor } }) {
      [start, end, startLine] = [end, cursor, line];
      line += countOf(newline, text, start, end);
      const open = errors.some(({ code }) => code === 'MissingQuotes');
      // A stray quotation mark within a line does no harm; one that swallows lines does.
      found.push({ line: startLine, cells, bad: open || (errors.length > 0 && line - startLine > 1) });
    },
  });
  // The last record of a part may go on in the next one.
  const complete = last ? found : found.slice(0, -1);
  const bad = complete.findIndex((record) => record.bad || record.cells.length > MOST_COLUMNS);
  const [good, first] = bad === -1 ? [complete, undefined] : [complete.slice(0, bad), complete[bad]];
  const code = first?.bad ? 'quote' : 'columns';
  const wrong = first && new FileProblem(code, { line: first.line });
  const rest = last ? { end, line } : { end: start, line: startLine };
  return { records: filled(good), ...rest, wrong };
}

/** Records that are not empty, without the end of a line behind their last cell. */
function filled(records: readonly CsvRecord[]): CsvRecord[] {
  const whole = records.map(({ line, cells }) => ({
    line,
    cells: [...cells.slice(0, -1), (cells.at(-1) ?? '').replace(/\r$/, '')],
  }));
  return whole.filter(({ cells }) => cells.length > 1 || cells[0] !== '');
}

function countOf(sign: string, text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf(sign, from); at !== -1 && at < to; at = text.indexOf(sign, at + 1)) count++;
  return count;
}
