import { useCallback, useRef } from 'preact/hooks';

/** Rows before the end at which more are read. */
const NEAR = 30;

/** For lists that are read portion by portion: `onDrawn` of their list, which asks for `more` as its end comes near while there may `be` more than these `rows`. */
export function useReadingOn(
  be: boolean,
  rows: number,
  more: () => void,
): (from: number, to: number) => void {
  const moreRef = useRef(more);
  moreRef.current = more;
  return useCallback(
    (_from, to) => {
      if (be && to + NEAR > rows) moreRef.current();
    },
    [be, rows],
  );
}
