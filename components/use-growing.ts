import { useEffect, useState } from 'preact/hooks';

/** Rows drawn in one go: about what a window holds. */
const AT_ONCE = 20;

/**
 * How many of `total` rows to draw now: a window's worth at first, and as many more each time the browser has drawn, so that a
 * long table does not hold up the first look at it.
 */
export function useGrowing(total: number): number {
  const [count, setCount] = useState(AT_ONCE);
  useEffect(() => {
    if (count >= total) return undefined;
    const timer = setTimeout(() => setCount((before) => before + AT_ONCE));
    return () => clearTimeout(timer);
  }, [count, total]);
  return Math.min(count, total);
}
