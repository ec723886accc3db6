import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { comeBack, rowOnTop } from '../virtual/anchor.ts';

/** How a view was come to. */
export interface Visit {
  /** The address that was gone to, without what only refines the view (`placeOf`). */
  place: string;
  /** Whether it was from elsewhere in the library, rather than by opening the page. */
  arrived: boolean;
}

/** Comes back to where a step of the history was read, as kept in its state: to a row of its list, or else so far down. */
function comeBackTo(state: unknown): void {
  const kept = typeof state === 'object' && state !== null ? state : {};
  if (comeBack(kept)) return;
  scrollTo(0, 'scroll' in kept && typeof kept.scroll === 'number' ? kept.scroll : 0);
}

/** The browser restores it too early: before the rows are there. */
function restoreByHand(): void {
  history.scrollRestoration = 'manual';
}

/** A field stays in use while what it shows changes. */
const inField = () => document.activeElement?.matches('input, select, textarea') ?? false;

/**
 * Brings the reader to a view and back: names the window, moves the keyboard's and the screen reader's
 * place to the view when it was come to from another, and keeps in the step of the history how far
 * down it was read.
 */
export function usePlace(
  main: RefObject<HTMLElement | null>,
  title: string,
  ready: boolean,
  visit: Visit,
): void {
  const restoredRef = useRef('');

  useEffect(() => {
    document.title = title;
  }, [title]);

  useEffect(() => {
    if (visit.arrived && !inField()) main.current?.focus({ preventScroll: true });
  }, [main, visit.place, visit.arrived]);

  // Before it is drawn: what is shown first is where the reader was.
  useLayoutEffect(() => {
    if (!ready || restoredRef.current === visit.place) return;
    restoredRef.current = visit.place;
    comeBackTo(history.state);
  }, [ready, visit.place]);

  useEffect(() => {
    restoreByHand();
    const ending = new AbortController();
    const remember = () => {
      if (restoredRef.current === visit.place)
        history.replaceState({ scroll: scrollY, anchor: rowOnTop() }, '');
    };
    addEventListener('scrollend', remember, { signal: ending.signal });
    return () => ending.abort();
  }, [visit.place]);
}
