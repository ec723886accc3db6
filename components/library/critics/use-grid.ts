import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A square table whose cells are walked by the arrow keys: one of them is in the order of the tab key at a time. */
export function useGrid(size: number, onTell: (cell: undefined) => void) {
  const [at, setAt] = useState<[number, number]>([0, 0]);

  const press = (event: TargetedKeyboardEvent<HTMLTableElement>) => {
    const step = steps[event.key];
    const from = event.target instanceof HTMLElement ? event.target.closest('td[data-cell]') : null;
    if (!step || !from) return;
    event.preventDefault();
    const [row, column] = at.map((place, i) => Math.max(0, Math.min(size - 1, place + (step[i] ?? 0))));
    setAt([row ?? 0, column ?? 0]);
    event.currentTarget.querySelector<HTMLElement>(`td[data-cell="${row} ${column}"]`)?.focus();
  };
  const cell = (row: number, column: number, tell: () => void) => ({
    'data-cell': `${row} ${column}`,
    tabIndex: row === at[0] && column === at[1] ? 0 : -1,
    onFocus: () => {
      setAt([row, column]);
      tell();
    },
    onMouseEnter: tell,
    onMouseLeave: () => onTell(undefined),
  });
  return { press, cell };
}
