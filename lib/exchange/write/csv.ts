import Papa from 'papaparse';

/** One record of a table in CSV (RFC 4180), with its line end. Cells are quoted only where they need it. */
export function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${Papa.unparse([cells.map((cell) => cell ?? '')], { newline: '\r\n' })}\r\n`;
}
