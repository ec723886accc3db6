import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

/** So many rows are kept as they were drawn. */
const MOST = 200;

interface Kept {
  of: readonly unknown[];
  drawn: VNode;
}

/**
 * Keeps rows as they were drawn, by key, until what they are made `of` is another: what Preact gets a second time it does not look
 * through again, so that scrolling costs only the rows that come into view.
 */
export function useKept(): (key: string, of: readonly unknown[], draw: () => VNode) => VNode {
  const keptRef = useRef(new Map<string, Kept>());
  return (key, of, draw) => {
    const known = keptRef.current.get(key);
    if (known?.of.every((each, i) => each === of[i])) return known.drawn;
    if (keptRef.current.size > MOST) keptRef.current.clear();
    const drawn = draw();
    keptRef.current.set(key, { of, drawn });
    return drawn;
  };
}
