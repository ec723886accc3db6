/** What a spreadsheet takes for a formula, or for the start of one once a sign before it is dropped. */
const FORMULA = /^'*[=+\-@\t\r]/;
const DEFUSED = /^'+[=+\-@\t\r]/;

/**
 * A cell that no spreadsheet runs: one that it would take for a formula gets an apostrophe before it, and so does one
 * that already looks as if it had, so that `armed` always gives back what went in. Other cells are left as they are.
 */
export function defused(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `defused`. Only for files that were written that way. */
export function armed(cell: string): string {
  return DEFUSED.test(cell) ? cell.slice(1) : cell;
}
