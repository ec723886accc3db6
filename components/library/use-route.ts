import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { parseRoute, type Route, routeHash } from './route.ts';

/** Goes to a route: a new step in the history, or (`replace`) in place of this one, as for each letter typed. */
export type Go = (route: Exclude<Route, { view: 'unknown' }>, step?: 'push' | 'replace') => void;

/** The route that the page's address names, and the way to another. Follows links, back and forward. */
export function useRoute(): [Route, Go] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));

  // Before the first paint: no address may be missed.
  useLayoutEffect(() => {
    const ending = new AbortController();
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow, { signal: ending.signal });
    return () => ending.abort();
  }, []);

  const go = useCallback<Go>((next, step = 'push') => {
    if (step === 'push') history.pushState(null, '', routeHash(next));
    else history.replaceState(history.state, '', routeHash(next));
    setRoute(next);
  }, []);

  return [route, go];
}
