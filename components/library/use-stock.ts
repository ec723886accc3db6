import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../lib/library/db.ts';
import type { Stock } from '../../lib/search/stock.ts';
import { SearchStore } from '../../lib/search/store.ts';
import { type Building, tendIndex } from '../../lib/search/tend.ts';

export interface StockState {
  store: SearchStore;
  /** Every review, sortable and searchable; `undefined` until the index is there. */
  stock?: Stock;
  /** While the index is built. */
  building?: Building;
}

/** How long after a change the index is tended to, in milliseconds: not while somebody is in the middle of something. */
const LATER = 1500;

/** The search index of the library, from when it is `wanted` on followed as it changes, and tended to: it is built here if it is not there. */
export function useStock(library: Library, wanted: boolean): StockState {
  const [state, setState] = useState<StockState>(() => ({ store: new SearchStore(library) }));
  const [building, setBuilding] = useState<Building>();
  const { store } = state;

  useEffect(() => {
    if (!wanted) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let loads = 0;
    const tend = () => {
      tendIndex(
        library,
        (building) => {
          if (!signal.aborted) setBuilding(building);
        },
        signal,
      ).catch(() => undefined);
    };
    const load = async () => {
      loads += 1;
      const asked = loads;
      const stock = await store.load();
      if (signal.aborted || asked !== loads) return;
      if (stock) setState((last) => ({ ...last, stock }));
      if (stock && !stock.partial) void store.warm(stock, signal).catch(() => undefined);
      clearTimeout(timer);
      timer = setTimeout(tend, stock && !stock.partial ? LATER : 0);
    };
    // `async`, or Dexie loses sight of what is read after the first `await`. A library that cannot be read is told of by what lists its reviews.
    const subscription = liveQuery(async () => await store.stand()).subscribe({
      next: () => void load().catch(() => undefined),
      error: () => undefined,
    });
    return () => {
      subscription.unsubscribe();
      clearTimeout(timer);
      ending.abort();
    };
  }, [library, store, wanted]);

  return { ...state, ...(building && { building }) };
}
