import { useEffect, useState } from 'preact/hooks';
import type { MarkState } from '../../lib/annotate/model.ts';
import { onStates } from '../../lib/panel-page.ts';

/** What has become of each passage on a tab's page, by its id; empty until the page has told. */
export function useStates(tabId: number): ReadonlyMap<string, MarkState> {
  const [states, setStates] = useState<ReadonlyMap<string, MarkState>>(new Map());
  useEffect(() => {
    const gone = new AbortController();
    onStates(tabId, (all) => setStates(new Map(all.map((state) => [state.id, state]))), gone.signal);
    return () => gone.abort();
  }, [tabId]);
  return states;
}
