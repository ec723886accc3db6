import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import { listTags } from '../../../lib/library/tags.ts';
import { useLive } from '../../use-live.ts';
import { EmptyLibrary, NoMatch } from '../empty.tsx';
import { ExportButton } from '../export-button.tsx';
import type { PageProps } from '../library-view.tsx';
import { useStock } from '../use-stock.ts';
import { View } from '../view.tsx';
import { ViewHead } from '../view-head.tsx';
import type { ReviewsRoute } from './address.ts';
import { BuildingLine } from './building-line.tsx';
import { ResultLine } from './result-line.tsx';
import { ReviewFilters } from './review-filters.tsx';
import { ReviewRows } from './review-rows.tsx';
import { useChosen } from './use-chosen.ts';
import { useFound } from './use-found.ts';
import { useRows } from './use-rows.ts';
import './reviews-view.css';

/** Every saved review, to search, filter, sort, open, correct, choose, and act on. */
export function ReviewsView({
  library,
  route,
  go,
  visit,
  act,
  onDelete,
}: PageProps & { route: ReviewsRoute }) {
  const filtered = route.text.trim() !== '' || route.tag !== '';
  // The first rows come straight from the library, and first: the index is read after them, unless it alone knows which they are.
  const [wanted, setWanted] = useState(filtered);
  const state = useStock(library, wanted || filtered);
  const { found, stale, error } = useFound(library, route, state);
  useEffect(() => {
    if (found || error !== undefined) setWanted(true);
  }, [found, error]);
  const [{ from, to }, setDrawn] = useState({ from: 0, to: 20 });
  const onDrawn = useCallback((from: number, to: number) => setDrawn({ from, to }), []);
  const rows = useRows(library, found, from, to);
  const chosen = useChosen(found);

  const count = found?.count ?? 0;
  const empty = found !== undefined && count === 0 && !filtered;
  const ready = found !== undefined && (count === 0 || rows.size > 0);
  const failed = error !== undefined;
  // Counting them goes through an index of all reviews: the first rows do not wait for that.
  const tags = useLive(useCallback(async () => (ready ? listTags(library) : []), [library, ready]));

  return (
    <View
      name="reviews"
      title={t('libraryReviews')}
      state={failed ? 'error' : ready ? 'ready' : 'loading'}
      stale={stale || found?.first === true}
      error={error}
      visit={visit}
    >
      <ViewHead title={t('libraryReviews')}>{!empty && <ExportButton library={library} />}</ViewHead>
      {!empty && (
        <ReviewFilters
          route={route}
          tags={tags.state === 'ready' ? tags.value : []}
          problems={found?.query.problems ?? []}
          go={go}
        />
      )}
      <BuildingLine building={state.building} />
      {empty && <EmptyLibrary />}
      {ready && !empty && (
        <>
          <ResultLine library={library} found={found} chosen={chosen} act={act} onDelete={onDelete} />
          {count === 0 && <NoMatch />}
          {count > 0 && (
            <ReviewRows
              library={library}
              found={found}
              rows={rows}
              chosen={chosen}
              act={act}
              onDelete={onDelete}
              onDrawn={onDrawn}
            />
          )}
        </>
      )}
    </View>
  );
}
