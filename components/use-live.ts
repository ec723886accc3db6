import { liveQuery } from 'dexie';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LibraryError } from '../lib/library/errors.ts';
import { useHeld } from './hold.ts';

/** What a live query has come to. While a changed query runs, the last value stays, marked `stale`. */
export type Live<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T; stale: boolean }
  | { state: 'error'; error: unknown };

/** `liveQuery` keeps still about a database that cannot be opened, in the hope that it will be: we say it. */
function tellClosed(error: unknown): never {
  const closed = error instanceof Error && error.name === 'DatabaseClosedError';
  throw closed ? new LibraryError('unavailable', { inner: error }) : error;
}

/**
 * Runs `query` (keep it by `useCallback`) now, whenever it is another, and whenever what it read in the library changes, in this
 * page or in another of the extension's (Dexie's `liveQuery`). Answers of an outdated query are dropped; while the page holds
 * still (`hold`), an answer that is there stays.
 */
export function useLive<T>(query: () => Promise<T>): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  const answeredRef = useRef<typeof query>(undefined);
  const held = useHeld();

  // Before the first paint: what is asked for early is there early.
  useLayoutEffect(() => {
    if (held && answeredRef.current === query) return;
    setLive((last) => (last.state === 'ready' ? { ...last, stale: true } : { state: 'loading' }));
    // An `async` function, or Dexie loses sight of what is read after the first `await`.
    const subscription = liveQuery(async () => query().catch(tellClosed)).subscribe({
      next: (value) => {
        answeredRef.current = query;
        setLive({ state: 'ready', value, stale: false });
      },
      error: (error: unknown) => setLive({ state: 'error', error }),
    });
    return () => subscription.unsubscribe();
  }, [query, held]);

  return live;
}
