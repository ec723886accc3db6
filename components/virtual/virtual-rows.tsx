import type { VNode } from 'preact';
import { type RowPlace, VirtualList, type VirtualListProps } from './virtual-list.tsx';

export interface VirtualRowsProps<T> extends Omit<VirtualListProps, 'count' | 'row'> {
  rows: readonly T[];
  /** A row as an `<li>` with a key and its place on it. */
  draw: (row: T, place: RowPlace) => VNode;
}

/** A virtual list of rows that are all in hand. */
export function VirtualRows<T>({ rows, draw, ...props }: VirtualRowsProps<T>) {
  return (
    <VirtualList
      {...props}
      count={rows.length}
      row={(index, place) => {
        const row = rows[index];
        return row === undefined ? <li key={index} {...place} /> : draw(row, place);
      }}
    />
  );
}
