import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Library } from '../../../lib/library/db.ts';
import { listReviews } from '../../../lib/library/queries.ts';
import { asksWords, exactly, parseQuery, type Query } from '../../../lib/search/query.ts';
import { nextTask } from '../../../lib/search/rest.ts';
import type { FoundRow } from '../../../lib/search/rows.ts';
import type { Stock } from '../../../lib/search/stock.ts';
import { useLive } from '../../use-live.ts';
import type { StockState } from '../use-stock.ts';
import type { ReviewsRoute } from './address.ts';

/** What an address asks for, found. */
export interface Found {
  query: Query;
  count: number;
  idAt: (index: number) => string;
  /** Rows that are in hand already. */
  rows: readonly FoundRow[];
  /** Whether these are only the first, until the rest is known. */
  first: boolean;
}

/** How many reviews are shown before the index is there. */
const FIRST = 30;

/** Finds what the address asks for: the first reviews straight from the library, all as soon as the index is loaded. */
export function useFound(
  library: Library,
  route: ReviewsRoute,
  { store, stock }: StockState,
): { found?: Found; stale: boolean; error?: unknown } {
  const { text, tag, sort } = route;
  const query = useMemo<Query>(() => {
    const typed = parseQuery(text);
    return tag === '' ? typed : { ...typed, clauses: [...typed.clauses, exactly('tag', tag)] };
  }, [text, tag]);
  const usable = stock && !(stock.partial && query.clauses.length === 0) ? stock : undefined;
  const [all, setAll] = useState<{ found: Found; stock: Stock; sort: string }>();

  useEffect(() => {
    if (!usable) return;
    let current = true;
    const order = sort === 'usual' ? (asksWords(query) ? 'relevance' : 'saved') : sort;
    const start = performance.now();
    const show = async (docs: Uint32Array) => {
      performance.measure('search', { start });
      // Searching may still be in the task of the letter that was typed: showing what is found is another.
      await nextTask();
      const idAt = (index: number) => usable.idOf(docs[index] ?? 0);
      const found = { query, count: docs.length, idAt, rows: [], first: false };
      // While the index is built, what is not found may be still to come.
      if (current && (docs.length > 0 || !usable.partial)) setAll({ found, stock: usable, sort });
    };
    store
      .find(usable, query, order)
      .then(show)
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [store, usable, query, sort]);

  // Until what the index finds is there, not only until the index is: nothing goes and comes again.
  const waiting = all === undefined && query.clauses.length === 0;
  const first = useLive(
    useCallback(
      async () =>
        waiting ? listReviews(library, { sort: sort === 'published' ? sort : 'saved', limit: FIRST }) : [],
      [library, waiting, sort],
    ),
  );
  const error = first.state === 'error' ? { error: first.error } : {};
  const inHand = waiting && first.state === 'ready' ? first.value : undefined;
  const begun = useMemo<Found | undefined>(
    () =>
      inHand && {
        query,
        count: inHand.length,
        idAt: (index) => inHand[index]?.review.id ?? '',
        rows: inHand,
        first: true,
      },
    [inHand, query],
  );
  if (all && (usable || all.found.query === query))
    return { found: all.found, stale: all.found.query !== query || all.sort !== sort, ...error };
  return { ...(begun && { found: begun }), stale: first.state === 'ready' && first.stale, ...error };
}
