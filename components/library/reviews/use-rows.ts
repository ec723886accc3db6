import { liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Library } from '../../../lib/library/db.ts';
import { same } from '../../../lib/library/same.ts';
import { type FoundRow, foundRows } from '../../../lib/search/rows.ts';
import type { Found } from './use-found.ts';

/** Rows are read by so many, and this many are kept. */
const [PAGE, KEPT] = [20, 400];

/** The rows that were found from one index to before another, as they are read, followed as they change. By the review's id. */
export function useRows(
  library: Library,
  found: Found | undefined,
  from: number,
  to: number,
): ReadonlyMap<string, FoundRow> {
  const [rows, setRows] = useState<ReadonlyMap<string, FoundRow>>(new Map());
  const query = found?.query;
  const first = Math.floor(from / PAGE) * PAGE;
  const last = Math.min(Math.ceil(to / PAGE) * PAGE, found?.count ?? 0);
  const key = found
    ? Array.from({ length: Math.max(0, last - first) }, (_, i) => found.idAt(first + i)).join()
    : '';

  useEffect(() => {
    if (!query || key === '') return;
    const ids = key.split(',');
    const subscription = liveQuery(async () => await foundRows(library, ids, query)).subscribe({
      next: (read) => {
        setRows((before) => {
          const there = new Set(read.map((row) => row.review.id));
          // Those that are not there any more are not shown for a moment longer.
          const kept = [...before].filter(([id]) => there.has(id) || !ids.includes(id)).slice(-KEPT);
          // One that is as it was stays the same, and is not drawn anew.
          const known = read.map((row) => {
            const had = before.get(row.review.id);
            return had && same(had, row) ? had : row;
          });
          return new Map([...kept, ...byId(known)]);
        });
      },
      error: () => undefined,
    });
    return () => subscription.unsubscribe();
  }, [library, key, query]);

  const inHand = found?.rows ?? NONE;
  const together = useMemo(
    () => (inHand.length > 0 ? new Map([...byId(inHand), ...rows]) : rows),
    [inHand, rows],
  );
  // They stay when the rest is known.
  useEffect(() => {
    if (inHand.length > 0) setRows((before) => new Map([...byId(inHand), ...before]));
  }, [inHand]);
  return together;
}

const NONE: readonly FoundRow[] = [];

function byId(rows: readonly FoundRow[]): [string, FoundRow][] {
  return rows.map((row) => [row.review.id, row]);
}
