import { t } from '../../../lib/i18n.ts';
import type { AspectChoice } from '../../../lib/library/aspects.ts';
import type { ReviewRow } from '../../../lib/library/draft.ts';
import type { AnnotationRecord } from '../../../lib/library/records.ts';
import type { Go } from '../use-hash.ts';
import { type FilmRoute, filmAddress } from './address.ts';
import { BesideTable } from './beside-table.tsx';
import { byline } from './byline.ts';
import './film-beside.css';

/** As many as can be read next to each other. */
const [least, most] = [2, 6];

export interface FilmBesideProps {
  rows: ReviewRow[];
  aspects: AspectChoice[];
  /** Those of all reviews. */
  passages: AnnotationRecord[];
  route: FilmRoute;
  go: Go;
}

/** Two to six reviews of a film side by side, their passages lined up by aspect. Which ones stands in the address. */
export function FilmBeside({ rows, aspects, passages, route, go }: FilmBesideProps) {
  const chosen = rows.filter(({ review }) => route.beside.includes(review.id)).slice(0, most);
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
      {chosen.length >= least && (
        <BesideTable rows={chosen} how={route.how} aspects={aspects} passages={passages} />
      )}
    </section>
  );
}
