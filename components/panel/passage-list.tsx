import { useCallback, useEffect, useState } from 'preact/hooks';
import { plural, t } from '../../lib/i18n.ts';
import type { AspectChoice } from '../../lib/library/aspects.ts';
import type { Library } from '../../lib/library/db.ts';
import type { PassageRow } from '../../lib/library/passages.ts';
import { listTags } from '../../lib/library/queries.ts';
import type { AnnotationRecord } from '../../lib/library/records.ts';
import { useLive } from '../use-live.ts';
import { PassageItem } from './passage-item.tsx';
import type { Act } from './use-passages.ts';
import { usePointed } from './use-pointed.ts';
import { useStates } from './use-states.ts';

export interface PassageListProps {
  library: Library;
  tabId: number;
  /** In page order. */
  passages: readonly AnnotationRecord[];
  aspects: readonly AspectChoice[];
  others: ReadonlyMap<string, readonly PassageRow[]>;
  act: Act;
}

/** A page's passages in page order; below, those that are not on it any more. */
export function PassageList({ library, tabId, passages, aspects, others, act }: PassageListProps) {
  const states = useStates(tabId);
  const pointed = usePointed();
  const [editing, setEditing] = useState<string>();
  const tags = useLive(useCallback(() => listTags(library), [library]));
  const known = tags.state === 'ready' ? tags.value : [];
  const orphans = passages.filter(({ id }) => states.get(id)?.state === 'orphan');
  const there = passages.filter((passage) => !orphans.includes(passage));

  // What was clicked on in the page is gone to here.
  useEffect(() => {
    if (!pointed) return;
    document.querySelector<HTMLElement>(`[data-passage="${CSS.escape(pointed.id)}"] .passage-quote`)?.focus();
  }, [pointed, passages.length]);

  const item = (passage: AnnotationRecord) => (
    <PassageItem
      key={passage.id}
      library={library}
      tabId={tabId}
      passage={passage}
      state={states.get(passage.id)}
      aspects={aspects}
      known={known}
      others={(passage.aspect && others.get(passage.aspect)) || []}
      pointed={pointed?.id === passage.id}
      editing={editing === passage.id}
      onEdit={(on) => setEditing(on ? passage.id : undefined)}
      act={act}
    />
  );
  return (
    <>
      <section aria-label={t('panelPassages')}>
        <h2 class="panel-heading">{plural('passages', there.length)}</h2>
        <ol class="passages" data-part="passages">
          {there.map(item)}
        </ol>
      </section>
      {orphans.length > 0 && (
        <section aria-labelledby="panel-orphans">
          <h2 class="panel-heading" id="panel-orphans">
            {plural('orphans', orphans.length)}
          </h2>
          <p class="panel-hint">{t('orphansHint')}</p>
          <ol class="passages" data-part="orphans">
            {orphans.map(item)}
          </ol>
        </section>
      )}
    </>
  );
}
