import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** How a view was come to. */
export interface Visit {
  /** The address that was gone to, without what only refines the view (`placeOf`). */
  place: string;
  /** Whether it was from elsewhere in the library, rather than by opening the page. */
  arrived: boolean;
}

/** How far down a step of the history was read, as kept in its state. */
function scrolled(): number {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('scroll' in state)) return 0;
  return typeof state.scroll === 'number' ? state.scroll : 0;
}

/** The browser restores it too early: before the rows are there. */
function restoreByHand(): void {
  history.scrollRestoration = 'manual';
}

/** A field stays in use while what it shows changes. */
const inField = () => document.activeElement?.matches('input, select, textarea') ?? false;

/**
 * Brings the reader to a view and back: names the window, moves the keyboard's and the screen reader's
 * place to the view when it was come to from another, and keeps how far down it was read in the step of
 * the history.
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

  useEffect(() => {
    if (!ready || restoredRef.current === visit.place) return;
    restoredRef.current = visit.place;
    scrollTo(0, scrolled());
  }, [ready, visit.place]);

  useEffect(() => {
    restoreByHand();
    const ending = new AbortController();
    const remember = () => {
      if (restoredRef.current !== '') history.replaceState({ scroll: scrollY }, '');
    };
    addEventListener('scrollend', remember, { signal: ending.signal });
    return () => ending.abort();
  }, []);
}
