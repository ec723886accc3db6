import { useCallback } from 'preact/hooks';
import { t } from '../../../../lib/i18n.ts';
import { countAspects, listAspects } from '../../../../lib/library/aspects.ts';
import { moveAspect } from '../../../../lib/library/change-aspects.ts';
import type { Library } from '../../../../lib/library/db.ts';
import { aspectName } from '../../../aspect-name.ts';
import { useLive } from '../../../use-live.ts';
import { useOrder } from '../../order/use-order.ts';
import type { Act } from '../../use-acting.tsx';
import { AddAspect } from './add-aspect.tsx';
import { AspectRow } from './aspect-row.tsx';
import { RemovedAspects } from './removed-aspects.tsx';
import './aspects-settings.css';

async function aspectsAndCounts(library: Library) {
  const [aspects, used] = [await listAspects(library), await countAspects(library)];
  return { aspects, counts: new Map(used.map(({ id, count }) => [id, count])) };
}

/** What passages can be about: in the reader's order, in their words and colours. */
export function AspectsSettings({ library, act }: { library: Library; act: Act }) {
  const live = useLive(useCallback(() => aspectsAndCounts(library), [library]));
  const { aspects, counts } = live.state === 'ready' ? live.value : { aspects: [], counts: new Map() };
  const offered = aspects.filter(({ removed }) => !removed);
  const order = useOrder(
    offered.map((aspect) => ({ id: aspect.id, name: aspectName(aspect) })),
    (id, place) => act(() => moveAspect(library, id, place), t('orderChanged')),
  );
  if (live.state !== 'ready') return null;
  return (
    <div class="aspects-settings" data-part="aspects-settings">
      <output class="unseen">{order.said}</output>
      <p class="caption">{t('orderHowTo')}</p>
      <ol>
        {offered.map((aspect, place) => (
          <AspectRow
            key={aspect.id}
            library={library}
            aspect={aspect}
            others={aspects.filter(({ id }) => id !== aspect.id).map(aspectName)}
            count={counts.get(aspect.id) ?? 0}
            place={place}
            order={order}
            act={act}
          />
        ))}
      </ol>
      <AddAspect library={library} aspects={aspects} act={act} />
      <RemovedAspects library={library} aspects={aspects} counts={counts} act={act} />
    </div>
  );
}
