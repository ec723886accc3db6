import { useCallback, useMemo } from 'preact/hooks';
import { type AspectChoice, listAspects } from '../../../lib/library/aspects.ts';
import type { Library } from '../../../lib/library/db.ts';
import { useLive } from '../../use-live.ts';

/** The aspects by their ids, kept fresh. */
export function useAspects(library: Library): ReadonlyMap<string, AspectChoice> {
  const live = useLive(useCallback(() => listAspects(library), [library]));
  const aspects = live.state === 'ready' ? live.value : undefined;
  return useMemo(() => new Map((aspects ?? []).map((aspect) => [aspect.id, aspect])), [aspects]);
}
