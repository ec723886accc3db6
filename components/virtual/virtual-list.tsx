import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Anchor, VirtualWindow } from './virtual-window.ts';
import './virtual-list.css';

/** What a row's own `<li>` carries: its place in the whole list, which screen readers say. */
export interface RowPlace {
  'data-index': number;
  'aria-setsize': number;
  'aria-posinset': number;
}

export interface VirtualListProps {
  class: string;
  label: string;
  count: number;
  /** About how high a row is, in pixels. */
  estimate: number;
  /** A row as an `<li>` with a key and its place on it. */
  row: (index: number, place: RowPlace) => VNode;
  /** A row that is drawn wherever it is, as something is being done in it. */
  kept?: number;
  /** Told which rows are drawn. */
  onDrawn: (from: number, to: number) => void;
}

/** A list of any length in the page's own scrolling: only the rows in the window and near it are drawn. */
export function VirtualList({ class: name, label, count, estimate, row, kept, onDrawn }: VirtualListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [, draw] = useState(0);
  const [view] = useState(() => new VirtualWindow(count, estimate, () => draw((times) => times + 1)));
  const { from, to, focused, shift } = view.drawn;

  useLayoutEffect(() => {
    const ending = new AbortController();
    if (list.current) view.follow(list.current, ending.signal);
    const anchor = keptAnchor();
    if (anchor) view.goTo(anchor);
    const keep = () => history.replaceState({ ...history.state, anchor: view.anchor }, '');
    addEventListener('scrollend', keep, { signal: ending.signal });
    return () => ending.abort();
  }, [view]);
  useLayoutEffect(() => {
    Object.assign(view, { count });
  }, [view, count]);
  useLayoutEffect(() => view.measure());
  useEffect(() => onDrawn(from, to), [from, to, onDrawn]);

  const last = Math.min(to, count);
  const shown = new Set(Array.from({ length: Math.max(0, last - from) }, (_, i) => from + i));
  for (const other of [focused, kept]) if (other !== undefined && other < count) shown.add(other);
  const rows: ComponentChildren[] = [];
  let end = -shift;
  for (const index of [...shown].sort((a, b) => a - b)) {
    const start = view.start(index);
    if (start > end) rows.push(<Gap key={`before ${index}`} height={start - end} />);
    rows.push(row(index, { 'data-index': index, 'aria-setsize': count, 'aria-posinset': index + 1 }));
    end = view.start(index + 1);
  }
  const rest = view.total - end - shift;
  if (rest > 0) rows.push(<Gap key="after" height={rest} />);
  return (
    <ul ref={list} class={name} data-part="rows" aria-label={label}>
      {rows}
    </ul>
  );
}

/** In place of rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return <li class="virtual-gap" role="presentation" style={{ height: `${height}px` }} />;
}

/** Where this step of the history was read, as kept in its state. */
function keptAnchor(): Anchor | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('anchor' in state)) return undefined;
  const { anchor } = state;
  if (typeof anchor !== 'object' || anchor === null || !('row' in anchor) || !('into' in anchor))
    return undefined;
  const { row, into } = anchor;
  return typeof row === 'number' && typeof into === 'number' ? { row, into } : undefined;
}
