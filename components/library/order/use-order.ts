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
  /** Places of rows that must stay drawn: what is dragged, and what was moved last, which keeps the keyboard. */
  kept: number[];
  /** The row that is being dragged, and the place that it would go to. */
  drag: ReturnType<typeof useDrag>['drag'];
}

/** Ordering by hand: dragging with mouse, pen or finger, and moving by keys or menu; both say where things went. */
export function useOrder(
  items: readonly Ordered[],
  onMove: (id: string, place: number) => Promise<unknown>,
): Order {
  const [said, setSaid] = useState('');
  const [moved, setMoved] = useState<string>();
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
    setMoved(id);
    void onMove(id, to)
      .then(say)
      .finally(() => {
        workingRef.current = false;
      });
  };
  const { grab, drag } = useDrag(move);
  const kept = items.flatMap(({ id }, place) => (id === drag?.id || id === moved ? [place] : []));
  return { items, move, said, grab, kept, drag };
}
