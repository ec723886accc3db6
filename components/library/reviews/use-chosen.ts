import { useRef, useState } from 'preact/hooks';
import type { Found } from './use-found.ts';

/** Which reviews are chosen, and the ways to choose. */
export interface Chosen {
  ids: ReadonlySet<string>;
  /** One, or with `range` all from the one that was last chosen to it. */
  tick: (index: number, on: boolean, range: boolean) => void;
  all: () => void;
  none: () => void;
}

/** What is chosen of what is found. What is not found any more is not chosen: nobody deletes what they cannot see. */
export function useChosen(found: Found | undefined): Chosen {
  const [{ ids, of }, setChosen] = useState<{ ids: ReadonlySet<string>; of: Found | undefined }>({
    ids: new Set(),
    of: found,
  });
  const lastRef = useRef<number>(0);
  const idsOf = (from: number, to: number) =>
    found ? Array.from({ length: to - from }, (_, i) => found.idAt(from + i)) : [];
  const set = (change: (ids: ReadonlySet<string>) => ReadonlySet<string>) =>
    setChosen((before) => ({ ids: change(before.ids), of: found }));

  if (of !== found) {
    const there = ids.size > 0 ? new Set(idsOf(0, found?.count ?? 0)) : ids;
    setChosen({ ids: ids.intersection(there), of: found });
  }

  return {
    ids,
    tick(index, on, range) {
      const from = range ? Math.min(index, lastRef.current) : index;
      const to = (range ? Math.max(index, lastRef.current) : index) + 1;
      const some = new Set(idsOf(from, to));
      lastRef.current = index;
      set((ids) => (on ? ids.union(some) : ids.difference(some)));
    },
    all: () => set(() => new Set(idsOf(0, found?.count ?? 0))),
    none: () => set(() => new Set()),
  };
}
