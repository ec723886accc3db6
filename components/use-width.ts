import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** An element's width in pixels, kept between two bounds, so that what is drawn to it stays readable. */
export function useWidth<E extends HTMLElement>(
  narrowest: number,
  widest: number,
): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(narrowest);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => setWidth(Math.max(narrowest, Math.min(widest, measured.clientWidth)));
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(measured);
    return () => observer.disconnect();
  });
  return [element, width];
}
