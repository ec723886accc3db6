import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isShown } from './anchor.ts';
import { VirtualWindow } from './virtual-window.ts';
import './virtual.css';

/** What stands in a list of which not all is drawn: rows, and gaps in place of the others (`height` in pixels). */
export type Piece = { key: string; height: number } | { index: number };

export interface VirtualOptions {
  count: number;
  /** About how high a row is, in pixels. */
  estimate: number;
  /** Rows that are drawn wherever they are, as something is being done in them. */
  kept?: readonly number[];
  /** Told which rows are drawn. */
  onDrawn?: ((from: number, to: number) => void) | undefined;
}

/**
 * What to draw of a list of any length in the page's own scrolling: only the rows in the window and near it. `list` is the `ref` of the
 * element that holds the rows, which carry `data-index`.
 */
export function useVirtual<E extends HTMLElement>({ count, estimate, kept = none, onDrawn }: VirtualOptions) {
  const list = useRef<E>(null);
  const [, draw] = useState(0);
  const [view] = useState(() => new VirtualWindow(count, estimate, () => draw((times) => times + 1)));
  const { from, to, focused, shift } = view.drawn;

  useLayoutEffect(() => {
    const ending = new AbortController();
    if (list.current) view.follow(list.current, ending.signal);
    isShown(view, ending.signal);
    return () => ending.abort();
  }, [view]);
  useLayoutEffect(() => {
    Object.assign(view, { count });
  }, [view, count]);
  useLayoutEffect(() => view.measure());
  useEffect(() => onDrawn?.(from, to), [from, to, onDrawn]);

  const last = Math.min(to, count);
  const shown = new Set(Array.from({ length: Math.max(0, last - from) }, (_, i) => from + i));
  for (const other of [focused, ...kept]) if (other !== undefined && other < count) shown.add(other);
  const pieces: Piece[] = [];
  let end = -shift;
  for (const index of [...shown].sort((a, b) => a - b)) {
    const start = view.start(index);
    if (start > end) pieces.push({ key: `before ${index}`, height: start - end });
    pieces.push({ index });
    end = view.start(index + 1);
  }
  const rest = view.total - end - shift;
  if (rest > 0) pieces.push({ key: 'after', height: rest });
  return { list, pieces };
}

const none: readonly number[] = [];
