import type { CsvRecord } from './csv.ts';
import { readMarkup } from './markup.ts';

/** The rows of the tables of an HTML text, each with the line on which it starts. */
export function htmlRows(text: AsyncIterable<string>): AsyncIterable<CsvRecord> {
  let row: CsvRecord | undefined;
  let cell: string | undefined;
  const closeCell = () => {
    if (row && cell !== undefined) row.cells.push(cell.replace(/\s+/g, ' ').trim());
    cell = undefined;
  };
  return readMarkup<CsvRecord>(text, {
    onOpen(name, _, line) {
      if (name === 'tr') row = { line, cells: [] };
      if (name === 'td' || name === 'th') {
        closeCell();
        cell = '';
      }
      if (name === 'br' && cell !== undefined) cell += ' ';
    },
    onText(data) {
      if (cell !== undefined) cell += data;
    },
    onClose(name) {
      if (name === 'td' || name === 'th') closeCell();
      return name === 'tr' ? row : undefined;
    },
  });
}
