import type { ComponentChildren } from 'preact';
import { Icon } from '../../icon.tsx';
import { ScrollRoom } from '../../scroll-room.tsx';
import './table.css';

export interface Column {
  key: string;
  label: string;
  /** What the column says, for who rests on its head. */
  hint?: string;
  /** The address that puts the rows in this column's order, or turns it round. */
  href?: string;
  order?: 'ascending' | 'descending';
  figures?: boolean;
}

/** A table whose heads put it in order, each by an address. What is wider than the window is reached by scrolling inside. */
export function SortedTable({
  name,
  columns,
  children,
}: {
  name: string;
  columns: Column[];
  children: ComponentChildren;
}) {
  return (
    <ScrollRoom name={name} class="sorted-table">
      <table>
        <thead>
          <tr>
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
        <tbody>{children}</tbody>
      </table>
    </ScrollRoom>
  );
}
