/** Rows before the end at which more are read. */
const NEAR = 30;

/** For lists that are read portion by portion: `onDrawn` of their list, which asks for `more` as its end comes near while there may `be` more than these `rows`. */
export function readingOn(be: boolean, rows: number, more: () => void): (from: number, to: number) => void {
  return (_from, to) => {
    if (be && to + NEAR > rows) more();
  };
}
