import type { VNode } from 'preact';
import { useVirtual, type VirtualOptions } from './use-virtual.ts';

/** What a row's own `<li>` carries: its place in the whole list, which screen readers say. */
export interface RowPlace {
  'data-index': number;
  'aria-setsize': number;
  'aria-posinset': number;
}

export interface VirtualListProps extends VirtualOptions {
  class: string;
  /** What the list is called, where no heading says it. */
  label?: string;
  /** Whether the rows' order means something. */
  ordered?: boolean;
  /** A row as an `<li>` with a key and its place on it. */
  row: (index: number, place: RowPlace) => VNode;
}

/** A list of any length in the page's own scrolling: only the rows in the window and near it are drawn. */
export function VirtualList({ class: name, label, ordered = false, row, ...options }: VirtualListProps) {
  const { count } = options;
  const { list, pieces } = useVirtual<HTMLUListElement & HTMLOListElement>(options);
  const List = ordered ? 'ol' : 'ul';
  return (
    <List ref={list} class={name} data-part="rows" aria-label={label}>
      {pieces.map((piece) =>
        'index' in piece ? (
          row(piece.index, {
            'data-index': piece.index,
            'aria-setsize': count,
            'aria-posinset': piece.index + 1,
          })
        ) : (
          <li
            key={piece.key}
            class="virtual-gap"
            aria-hidden="true"
            style={{ height: `${piece.height}px` }}
          />
        ),
      )}
    </List>
  );
}
