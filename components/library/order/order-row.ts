import type { Order } from './use-order.ts';

/** What marks a row of an ordered list, for dragging it and for showing where what is dragged would go. */
export function orderRow({ drag, items }: Order, id: string, place: number) {
  const dragging = drag !== undefined && drag.to !== drag.from && drag.to !== drag.from + 1;
  const before = dragging && drag.to === place;
  const after = dragging && drag.to === items.length && place === items.length - 1;
  return {
    'data-index': place,
    'data-order-id': id,
    'data-dragged': drag?.id === id,
    'data-drop': before ? 'before' : after ? 'after' : undefined,
  };
}
