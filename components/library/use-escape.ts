import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Calls `onEscape` when Escape is pressed within an element: for forms that can be given up. */
export function useEscape<E extends HTMLElement>(onEscape: (() => void) | undefined): RefObject<E | null> {
  const place = useRef<E>(null);
  useLayoutEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    place.current?.addEventListener('keydown', (event) => event.key === 'Escape' && onEscape?.(), { signal });
    return () => ending.abort();
  }, [onEscape]);
  return place;
}
