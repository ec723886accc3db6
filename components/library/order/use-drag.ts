import type { TargetedPointerEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** What is dragged, and before which place of the list it would be dropped. */
interface Drag {
  id: string;
  from: number;
  to: number;
}

/** Letting go of what was dragged is no press of the handle. */
function swallowClick(handle: HTMLElement): void {
  const ending = new AbortController();
  const swallow = (click: Event) => click.stopImmediatePropagation();
  handle.addEventListener('click', swallow, { capture: true, signal: ending.signal });
  setTimeout(() => ending.abort());
}

/** How near to the window's edge it scrolls, and by how much a frame, in pixels. */
const EDGE = 72;
const STEP = 12;

const placeOf = (row: HTMLElement | null | undefined) => Number(row?.dataset['index'] ?? 0);

/** The place in the list before which something would be dropped at that height of the window. Not all rows need be drawn, but those in the window are. */
function placeAt(list: Element | null | undefined, y: number): number {
  const rows = [...(list?.querySelectorAll<HTMLElement>(':scope > [data-order-id]') ?? [])];
  const above = rows.findLast((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y > top + height / 2;
  });
  return above ? placeOf(above) + 1 : placeOf(rows[0]);
}

/**
 * Dragging rows of a list (elements with `data-order-id`, and their places as `data-index`) by their handles, with mouse, pen or finger. Escape gives up; near
 * the window's edges the page scrolls along. `onDrop` gets the place that the row has then.
 */
export function useDrag(onDrop: (id: string, place: number) => void) {
  const [drag, setDrag] = useState<Drag>();
  const dragRef = useRef<Drag>(undefined);
  const ending = useRef<AbortController>(undefined);
  useEffect(() => () => ending.current?.abort(), []);

  const show = (next: Drag | undefined) => {
    dragRef.current = next;
    setDrag(next);
  };

  const grab = (id: string) => ({
    onPointerDown(event: TargetedPointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      const { currentTarget: handle, pointerId, clientY: start } = event;
      const row = handle.closest<HTMLElement>('[data-order-id]');
      const end = new AbortController();
      ending.current = end;
      let y = start;
      const follow = () => {
        const now = dragRef.current;
        if (now) show({ ...now, to: placeAt(row?.parentElement, y) });
      };
      const scroll = () => {
        if (end.signal.aborted) return;
        const by = y < EDGE ? -STEP : y > innerHeight - EDGE ? STEP : 0;
        if (by !== 0 && dragRef.current) {
          scrollBy(0, by);
          follow();
        }
        requestAnimationFrame(scroll);
      };
      const stop = (drop: boolean) => {
        const last = dragRef.current;
        end.abort();
        show(undefined);
        if (last) swallowClick(handle);
        if (!last || !drop) return;
        // Its own place is free once it is taken out.
        const place = last.to > last.from ? last.to - 1 : last.to;
        if (place !== last.from) onDrop(id, place);
      };
      const { signal } = end;
      handle.setPointerCapture(pointerId);
      handle.addEventListener(
        'pointermove',
        (moved) => {
          y = moved.clientY;
          if (!dragRef.current && Math.abs(y - start) > 4) {
            const from = placeOf(row);
            show({ id, from, to: from });
          }
          follow();
        },
        { signal },
      );
      handle.addEventListener('pointerup', () => stop(true), { signal });
      handle.addEventListener('pointercancel', () => stop(false), { signal });
      addEventListener('keydown', (key) => key.key === 'Escape' && stop(false), { signal, capture: true });
      requestAnimationFrame(scroll);
    },
  });

  return { grab, drag };
}
