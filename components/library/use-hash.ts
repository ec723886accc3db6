import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** Goes to an address of the library: a new step in the history, or (`replace`) in place of this one, as for each letter typed. */
export type Go = (hash: string, step?: 'push' | 'replace') => void;

/** The fragment of the page's address, and the way to another. Follows links, back and forward. */
export function useHash(): [string, Go] {
  const [hash, setHash] = useState(() => location.hash);

  // Before the first paint: no address may be missed.
  useLayoutEffect(() => {
    const ending = new AbortController();
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow, { signal: ending.signal });
    return () => ending.abort();
  }, []);

  const go = useCallback<Go>((next, step = 'push') => {
    if (step === 'push') history.pushState(null, '', next);
    else history.replaceState(history.state, '', next);
    setHash(next);
  }, []);

  return [hash, go];
}
