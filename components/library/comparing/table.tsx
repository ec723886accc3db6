import type { VNode } from 'preact';
import { Icon } from '../../icon.tsx';
import { ScrollRoom } from '../../scroll-room.tsx';
import { useVirtual } from '../../virtual/use-virtual.ts';
import './table.css';

export interface Column {
  key: string;
  label: string;
  /** How wide, in rem: the same whichever rows are drawn. The first column takes what is left. */
  width?: number;
  /** What the column says, for who rests on its head. */
  hint?: string;
  /** The address that puts the rows in this column's order, or turns it round. */
  href?: string;
  order?: 'ascending' | 'descending';
  figures?: boolean;
}

/** What a row's own `<tr>` carries: its place in the whole table, which screen readers say. */
export interface TableRowPlace {
  'data-index': number;
  'aria-rowindex': number;
}

export interface SortedTableProps {
  name: string;
  columns: Column[];
  count: number;
  /** A row as a `<tr>` with a key and its place on it. */
  row: (index: number, place: TableRowPlace) => VNode;
}

/** About the height of a row, in pixels, until some are measured. */
const usual = 57;

/**
 * A table of any length whose heads put it in order, each by an address: only rows in the window and near it are drawn. What is wider than
 * the window is reached by scrolling inside.
 */
export function SortedTable({ name, columns, count, row }: SortedTableProps) {
  const { list, pieces } = useVirtual<HTMLTableSectionElement>({ count, estimate: usual });
  const width = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  return (
    <ScrollRoom name={name} class="sorted-table">
      <table aria-rowcount={count + 1} style={{ '--others': `${width}rem` }}>
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} style={width === undefined ? undefined : { width: `${width}rem` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ key, label, hint, href, order, figures }) => (
              <th
                key={key}
                scope="col"
                aria-sort={order}
                class={figures ? 'of-figures' : undefined}
                title={hint}
              >
                {href ? (
                  <a href={href} data-part="sort" data-sort={key}>
                    {label}
                    {order && <Icon name={order === 'ascending' ? 'up' : 'down'} />}
                  </a>
                ) : (
                  label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={list} data-part="rows">
          {pieces.map((piece) =>
            'index' in piece ? (
              row(piece.index, { 'data-index': piece.index, 'aria-rowindex': piece.index + 2 })
            ) : (
              <tr key={piece.key} class="virtual-gap" aria-hidden="true">
                {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a gap, for nobody's ears */}
                <td colSpan={columns.length} style={{ height: `${piece.height}px` }} />
              </tr>
            ),
          )}
        </tbody>
      </table>
    </ScrollRoom>
  );
}
