import { useCallback } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import type { AspectChoice } from '../../../lib/library/aspects.ts';
import { listAspects } from '../../../lib/library/aspects.ts';
import type { Library } from '../../../lib/library/db.ts';
import type { ReviewRow } from '../../../lib/library/draft.ts';
import { passagesOf } from '../../../lib/library/passages.ts';
import type { AnnotationRecord } from '../../../lib/library/records.ts';
import { useLive } from '../../use-live.ts';
import type { Go } from '../use-hash.ts';
import { type FilmRoute, filmAddress } from './address.ts';
import { BesideTable } from './beside-table.tsx';
import { byline } from './byline.ts';
import './film-beside.css';

/** As many as can be read next to each other. */
const [least, most] = [2, 6];

/** Two to six reviews of a film side by side, their passages lined up by aspect. Which ones stands in the address. */
export function FilmBeside(props: { library: Library; rows: ReviewRow[]; route: FilmRoute; go: Go }) {
  const { library, rows, route, go } = props;
  const chosen = rows.filter(({ review }) => route.beside.includes(review.id)).slice(0, most);
  const ids = chosen.map(({ review }) => review.id).join(' ');
  const live = useLive(
    useCallback(async (): Promise<{ aspects: AspectChoice[]; passages: AnnotationRecord[] }> => {
      if (ids === '') return { aspects: [], passages: [] };
      const [aspects, passages] = await Promise.all([
        listAspects(library),
        passagesOf(library, ids.split(' ')),
      ]);
      return { aspects, passages };
    }, [library, ids]),
  );
  if (rows.length < least) return null;

  const choose = (id: string, on: boolean) => {
    const others = chosen.map(({ review }) => review.id).filter((other) => other !== id);
    go(filmAddress.hash({ ...route, beside: on ? [...others, id] : others }), 'replace');
  };
  return (
    <section class="beside" aria-labelledby="film-beside" data-part="beside">
      <h2 id="film-beside">{t('besideTitle')}</h2>
      <fieldset class="beside-choice">
        <legend class="caption">{t('besideChoose', least, most)}</legend>
        {rows.map(({ review }) => {
          const on = chosen.some((row) => row.review.id === review.id);
          return (
            <label key={review.id}>
              <input
                type="checkbox"
                data-part="beside-choose"
                checked={on}
                disabled={!on && chosen.length >= most}
                onChange={(event) => choose(review.id, event.currentTarget.checked)}
              />
              {byline(review)}
            </label>
          );
        })}
      </fieldset>
      {chosen.length === 1 && <p class="beside-hint">{t('besideOneMore')}</p>}
      {chosen.length >= least && live.state === 'ready' && (
        <BesideTable
          rows={chosen}
          how={route.how}
          aspects={live.value.aspects}
          passages={live.value.passages}
        />
      )}
    </section>
  );
}
