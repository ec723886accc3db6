import { useCallback, useEffect, useState } from 'preact/hooks';
import type { How } from '../../../lib/compare/number.ts';
import type { Library } from '../../../lib/library/db.ts';
import { readMarks } from '../../../lib/library/marks/read.ts';
import { settleMarks } from '../../../lib/library/marks/settle.ts';
import { countVoices, type Kind, type Voices } from '../../../lib/library/marks/voices.ts';
import { type Live, useLive } from '../../use-live.ts';

/** Whether the marks that are kept of a library's reviews have been made, once per page. */
const settling = new WeakMap<Library, Promise<void>>();

/** Makes what marks a large library lacks, before they are read. If they cannot be kept, they are read all the same. */
export function settled(library: Library): Promise<void> {
  const known = settling.get(library) ?? settleMarks(library).catch(() => undefined);
  settling.set(library, known);
  return known;
}

/** Runs a query over marks as `useLive` does, once they are settled. Keep it by `useCallback`. */
export function useMarks<T>(library: Library, query: () => Promise<T>): Live<T> {
  const [ready, setReady] = useState(false);
  useEffect(() => void settled(library).then(() => setReady(true)), [library]);
  const live = useLive(
    useCallback(async () => (ready ? { value: await query() } : undefined), [ready, query]),
  );
  if (live.state !== 'ready') return live;
  return live.value ? { ...live, value: live.value.value } : { state: 'loading' };
}

/** Every critic or outlet with what comparing says of it, kept fresh. */
export function useVoices(library: Library, kind: Kind, how: How): Live<Voices> {
  return useMarks(
    library,
    useCallback(async () => countVoices(await readMarks(library), kind, how), [library, kind, how]),
  );
}
