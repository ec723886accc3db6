import { isAspect } from '../../../../lib/aspects/aspects.ts';
import { plural, t } from '../../../../lib/i18n.ts';
import type { AspectChoice } from '../../../../lib/library/aspects.ts';
import { changeAspect } from '../../../../lib/library/change-aspects.ts';
import type { Library } from '../../../../lib/library/db.ts';
import { aspectName } from '../../../aspect-name.ts';
import { ColourDot } from '../../labels/colour-dot.tsx';
import type { Act } from '../../use-acting.tsx';

export interface RemovedAspectsProps {
  library: Library;
  aspects: readonly AspectChoice[];
  counts: ReadonlyMap<string, number>;
  act: Act;
}

/** Aspects that are offered no longer, and the way back. Of the reader's own only those with passages: no one misses the others. */
export function RemovedAspects({ library, aspects, counts, act }: RemovedAspectsProps) {
  const removed = aspects.filter(
    (aspect) => aspect.removed && (isAspect(aspect.id) || counts.has(aspect.id)),
  );
  if (removed.length === 0) return null;
  return (
    <div data-part="aspects-removed">
      <h3>{t('aspectsRemoved')}</h3>
      <ul>
        {removed.map((aspect) => (
          <li key={aspect.id} class="aspect-removed">
            <ColourDot colour={aspect.colour} />
            {aspectName(aspect)}
            {counts.has(aspect.id) && (
              <span class="figures">{plural('aspectKeeps', counts.get(aspect.id) ?? 0)}</span>
            )}
            <button
              type="button"
              data-part="aspect-back"
              aria-label={t('aspectBackName', aspectName(aspect))}
              onClick={() =>
                void act(
                  () => changeAspect(library, aspect.id, { removed: false }),
                  t('aspectAdded', aspectName(aspect)),
                )
              }
            >
              {t('aspectBack')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
