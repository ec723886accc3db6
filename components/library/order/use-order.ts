import { useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import { useDrag } from './use-drag.ts';

export interface Ordered {
  id: string;
  /** What it is called when it is said where it went. */
  name: string;
}

/** How a list that its reader orders stands, and the ways to move what is in it. */
export interface Order {
  /** All that can be moved, in order; more may be there than is shown. */
  items: readonly Ordered[];
  /** Moves one to a place from 0 and says where it is then. */
  move: (id: string, place: number) => void;
  /** What was said last: for a live region. */
  said: string;
  /** For each row's handle. */
  grab: ReturnType<typeof useDrag>['grab'];
  /** The row that is being dragged, and the place that it would go to. */
  drag: ReturnType<typeof useDrag>['drag'];
}

/**
 * Ordering by hand: dragging with mouse, pen or finger, and moving by keys or menu; both say where things went. The second
 * value is the `ref` of the list's element.
 */
export function useOrder(
  items: readonly Ordered[],
  onMove: (id: string, place: number) => Promise<unknown>,
): [Order, (list: HTMLOListElement | null) => void] {
  const [said, setSaid] = useState('');
  const workingRef = useRef(false);
  const move = (id: string, place: number) => {
    const from = items.findIndex((item) => item.id === id);
    const to = Math.min(Math.max(place, 0), items.length - 1);
    const item = items[from];
    // One after the other: a place means the order as it is then.
    if (!item || workingRef.current) return;
    const say = () => setSaid(t('orderMoved', item.name, to + 1, items.length));
    if (from === to) return say();
    workingRef.current = true;
    void onMove(id, to)
      .then(say)
      .finally(() => {
        workingRef.current = false;
      });
  };
  const { list, grab, drag } = useDrag(move);
  return [{ items, move, said, grab, drag }, list];
}
