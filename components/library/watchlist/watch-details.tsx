import { useCallback, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import type { ReviewRecord } from '../../../lib/library/records.ts';
import { reviewsOf } from '../../../lib/library/reviews-of.ts';
import type { WatchRow } from '../../../lib/library/watch-rows.ts';
import { changeWatch } from '../../../lib/library/watchlist.ts';
import { OwnScoreField } from '../../own-score-field.tsx';
import { useLive } from '../../use-live.ts';
import { filmName } from '../film/film-name.ts';
import type { Act } from '../use-acting.tsx';
import { useEscape } from '../use-escape.ts';
import { today } from './today.ts';

export interface WatchDetailsProps {
  library: Library;
  row: WatchRow;
  act: Act;
  onDone: () => void;
}

/** When a film was seen, the reader's mark, and which review sold it: kept together, taken back together. */
export function WatchDetails({ library, row, act, onDone }: WatchDetailsProps) {
  const { film, watch } = row;
  const id = useId();
  const form = useEscape<HTMLFormElement>(onDone);
  const first = useRef<HTMLInputElement>(null);
  const [seenOn, setSeenOn] = useState(watch.seenOn ?? '');
  const [why, setWhy] = useState(watch.why ?? '');
  const [ownScore, setOwnScore] = useState(film.ownScore);
  const live = useLive(useCallback(() => reviewsOf(library, film), [library, film]));
  const reviews = live.state === 'ready' ? live.value.map((each) => each.review) : [];
  useLayoutEffect(() => first.current?.focus(), []);

  const keep = async () => {
    const patch = { seenOn: seenOn || undefined, why: why || undefined, ownScore };
    if (await act(() => changeWatch(library, film.id, patch), t('watchKept', filmName(film)))) onDone();
  };
  return (
    <form
      ref={form}
      class="watch-details-form"
      data-part="watch-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (event.currentTarget.checkValidity()) void keep();
      }}
    >
      <div>
        <label class="caption" for={`${id}-seen`}>
          {t('watchSeenDate')}
        </label>
        <div class="watch-date">
          <input
            ref={first}
            id={`${id}-seen`}
            type="date"
            data-part="seen-date"
            max={today()}
            value={seenOn}
            onInput={(event) => setSeenOn(event.currentTarget.value)}
          />
          <button type="button" onClick={() => setSeenOn(today())}>
            {t('watchToday')}
          </button>
        </div>
      </div>
      <OwnScoreField value={ownScore} onScore={setOwnScore} />
      {reviews.length > 0 && (
        <div>
          <label class="caption" for={`${id}-why`}>
            {t('watchWhyPick')}
          </label>
          <select
            id={`${id}-why`}
            data-part="why-pick"
            value={why}
            onChange={(event) => setWhy(event.currentTarget.value)}
          >
            <option value="">{t('watchWhyNone')}</option>
            {reviews.map((review) => (
              <option key={review.id} value={review.id}>
                {nameOf(review)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="watch-form-acts">
        <button type="submit" class="primary" data-part="watch-keep">
          {t('saveChanges')}
        </button>
        <button type="button" onClick={onDone}>
          {t('filmActCancel')}
        </button>
      </div>
    </form>
  );
}

function nameOf({ critics, outlet, headline, url }: ReviewRecord): string {
  return [critics.join(', '), outlet].filter(Boolean).join(', ') || headline || url;
}
