import { useCallback, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import { listReviews } from '../../../lib/library/queries.ts';
import { listTags } from '../../../lib/library/tags.ts';
import { useLive } from '../../use-live.ts';
import { EmptyLibrary, NoMatch } from '../empty.tsx';
import { ExportButton } from '../export-button.tsx';
import type { PageProps } from '../library-view.tsx';
import { ReviewItem } from '../review-item.tsx';
import { View } from '../view.tsx';
import { pageSize, type ReviewsRoute, reviewsAddress } from './address.ts';
import { ResultLine } from './result-line.tsx';
import { ReviewFilters } from './review-filters.tsx';
import './reviews-view.css';

/** Every saved review, to search, filter, sort, open, choose and delete. */
export function ReviewsView({ library, route, go, visit, onDelete }: PageProps & { route: ReviewsRoute }) {
  const { text, tag, sort, show } = route;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const query = useCallback(async () => {
    const [rows, tags] = await Promise.all([
      // One more than is shown, to know whether there are more.
      listReviews(library, { text, tag, sort, limit: show + 1 }),
      listTags(library),
    ]);
    return { rows, tags };
  }, [library, text, tag, sort, show]);
  const live = useLive(query);

  const ready = live.state === 'ready';
  const found = ready ? live.value.rows : [];
  const rows = found.slice(0, show);
  // What is no longer shown is no longer chosen: nobody deletes what they do not see.
  const chosen = rows.map((row) => row.review.id).filter((id) => ticked.has(id));
  const filtered = text.trim() !== '' || tag !== '';
  const empty = ready && rows.length === 0 && !filtered;

  const tick = (id: string, on: boolean) =>
    setTicked((before) =>
      on ? new Set(before).add(id) : new Set([...before].filter((other) => other !== id)),
    );
  const removeChosen = () => {
    setTicked(new Set());
    onDelete(chosen);
  };

  return (
    <View
      name="reviews"
      title={t('libraryReviews')}
      state={live.state}
      stale={ready && live.stale}
      error={live.state === 'error' ? live.error : undefined}
      visit={visit}
    >
      <div class="reviews-head">
        <h1>{t('libraryReviews')}</h1>
        {!empty && <ExportButton library={library} />}
      </div>
      {!empty && <ReviewFilters route={route} tags={ready ? live.value.tags : []} go={go} />}
      {empty && <EmptyLibrary />}
      {ready && !empty && (
        <>
          <ResultLine
            shown={rows.length}
            more={found.length > show}
            chosen={chosen.length}
            onChooseAll={() => setTicked(new Set(rows.map((row) => row.review.id)))}
            onChooseNone={() => setTicked(new Set())}
            onDelete={removeChosen}
          />
          {rows.length === 0 && <NoMatch />}
          <ul class="reviews">
            {rows.map((row) => (
              <ReviewItem
                key={row.review.id}
                row={row}
                ticked={ticked.has(row.review.id)}
                onTick={tick}
                onDelete={onDelete}
              />
            ))}
          </ul>
          {found.length > show && (
            <button
              type="button"
              data-part="more"
              onClick={() => go(reviewsAddress.hash({ ...route, show: show + pageSize }), 'replace')}
            >
              {t('showMore')}
            </button>
          )}
        </>
      )}
    </View>
  );
}
