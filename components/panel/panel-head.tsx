import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import type { Library } from '../../lib/library/db.ts';
import type { ReviewRow } from '../../lib/library/draft.ts';
import { draftOfReading, draftOfSaved } from '../../lib/library/draft-of.ts';
import type { WatchRecord } from '../../lib/library/records.ts';
import { saveReview } from '../../lib/library/save.ts';
import type { PanelPage } from '../../lib/panel-page.ts';
import { filmAddress } from '../library/film/address.ts';
import { byline } from '../other-critics.tsx';
import { ScoreChips } from '../score-chip.tsx';
import { WatchPicker } from '../watch-picker.tsx';
import type { Act } from './use-passages.ts';

export interface PanelHeadProps {
  library: Library;
  page: PanelPage;
  saved: ReviewRow | undefined;
  watch: WatchRecord | undefined;
  act: Act;
}

/** The film, who wrote of it where, the mark, and the film's place on the watchlist. */
export function PanelHead({ library, page, saved, watch, act }: PanelHeadProps) {
  const name = useId();
  if (!saved) return <UnsavedHead page={page} />;
  const { review, film } = saved;
  const setWatch = (state: WatchRecord['state'] | undefined) =>
    act(async () => {
      const { watch: _, ...draft } = draftOfSaved(review, film, watch);
      const shown = { review: review.id, film: film.id };
      return (await saveReview(library, { ...draft, ...(state && { watch: state }) }, shown)).undo;
    });
  return (
    <header class="panel-head">
      <h1 class="panel-title">
        <a
          href={`/library.html${filmAddress.hash({ id: film.id })}`}
          target="_blank"
          rel="noopener"
          data-part="film-link"
        >
          {film.title}
        </a>{' '}
        {film.year !== undefined && <span class="figures panel-year">{film.year}</span>}
      </h1>
      <p class="panel-byline">{byline(review.critics, review.outlet)}</p>
      {review.scores.length > 0 && <ScoreChips scores={review.scores} />}
      <WatchPicker name={name} value={watch?.state} onChange={(state) => void setWatch(state)} />
    </header>
  );
}

/** What was read off a page whose review is not saved. */
function UnsavedHead({ page: { reading, tab } }: { page: PanelPage }) {
  const draft = reading && draftOfReading(reading);
  const title = draft?.filmTitle || draft?.headline || tab.title || t('panelTitle');
  return (
    <header class="panel-head">
      <h1 class="panel-title">
        {title} {draft?.year !== undefined && <span class="figures panel-year">{draft.year}</span>}
      </h1>
      {draft && (draft.critics.length > 0 || draft.outlet !== '') && (
        <p class="panel-byline">{byline(draft.critics, draft.outlet)}</p>
      )}
      {draft && draft.scores.length > 0 && <ScoreChips scores={draft.scores} />}
    </header>
  );
}
