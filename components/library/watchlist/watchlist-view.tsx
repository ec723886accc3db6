import { useCallback, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import { type WatchRow as Row, watchPage } from '../../../lib/library/watch-rows.ts';
import { moveWatch } from '../../../lib/library/watchlist.ts';
import { ExportDialog } from '../../exporting/export-dialog.tsx';
import { useLive } from '../../use-live.ts';
import { readingOn } from '../../virtual/reading-on.ts';
import { VirtualRows } from '../../virtual/virtual-rows.tsx';
import { filmName } from '../film/film-name.ts';
import type { PageProps } from '../library-view.tsx';
import { useOrder } from '../order/use-order.ts';
import type { Act } from '../use-acting.tsx';
import { View } from '../view.tsx';
import { ViewHead } from '../view-head.tsx';
import { AddFilm } from './add-film.tsx';
import { type WatchlistRoute, watchlistAddress } from './address.ts';
import { arrange } from './arrange.ts';
import { EmptyWatchlist } from './empty-watchlist.tsx';
import { NextFilms } from './next-films.tsx';
import { WatchFilters } from './watch-filters.tsx';
import { WatchRow } from './watch-row.tsx';
import { WatchStates } from './watch-states.tsx';
import './watchlist-view.css';

/** The films that the reader wants to see, has seen, or dropped. */
export function WatchlistView({ library, route, go, visit, act }: PageProps & { route: WatchlistRoute }) {
  // What is worth seeing next is no part of the list itself.
  const state = route.state === 'next' ? 'want' : route.state;
  // A place in the reader's order is one among all; searching and sorting looks at all. Else what is not shown is not read.
  const some = state !== 'want' && route.sort === 'usual' && route.text.trim() === '';
  const limit = some ? route.show : undefined;
  const live = useLive(useCallback(() => watchPage(library, state, limit), [library, state, limit]));
  const page = live.state === 'ready' ? live.value : undefined;
  const all = page?.rows ?? [];
  const onDrawn = readingOn(limit !== undefined && all.length === limit, all.length, () =>
    go(watchlistAddress.hash({ ...route, show: route.show * 2 }), 'replace'),
  );
  return (
    <View
      name="watchlist"
      title={t('libraryWatchlist')}
      state={live.state}
      stale={live.state === 'ready' && live.stale}
      error={live.state === 'error' ? live.error : undefined}
      visit={visit}
    >
      <ViewHead title={t('libraryWatchlist')}>
        {route.state !== 'next' && all.length > 0 && (
          <ExportDialog
            library={library}
            label={t('exportThese')}
            taken={async () => {
              const { rows } = await watchPage(library, state);
              const ids = arrange(rows, route).map(({ film }) => film.id);
              return { scope: { of: 'films', ids }, title: t('libraryWatchlist') };
            }}
          />
        )}
      </ViewHead>
      {page && (
        <>
          <WatchStates route={route} counts={page.counts} />
          {route.state === 'next' ? (
            <NextFilms library={library} act={act} />
          ) : (
            <>
              <AddFilm library={library} to={{ watch: state }} act={act} />
              {all.length > 0 && <WatchFilters route={route} state={state} go={go} />}
              {all.length === 0 && <EmptyWatchlist state={state} />}
              {all.length > 0 && (
                <WatchRows library={library} route={route} rows={all} onDrawn={onDrawn} act={act} />
              )}
            </>
          )}
        </>
      )}
    </View>
  );
}

/** About the height of a row, in pixels. */
const usual = 76;

interface WatchRowsProps {
  library: Library;
  route: WatchlistRoute;
  rows: readonly Row[];
  onDrawn: (from: number, to: number) => void;
  act: Act;
}

function WatchRows({ library, route, rows, onDrawn, act }: WatchRowsProps) {
  const [opened, setOpened] = useState<string>();
  const order = useOrder(
    rows.map(({ film }) => ({ id: film.id, name: filmName(film) })),
    (id, place) => act(() => moveWatch(library, id, place), t('orderChanged')),
  );
  // What is sorted or filtered does not stand in the reader's order.
  const ordered = route.state === 'want' && route.sort === 'usual' && route.text.trim() === '';
  const found = arrange(rows, route);
  const at = found.findIndex(({ film }) => film.id === opened);
  return (
    <>
      <output class="unseen">{order.said}</output>
      {found.length === 0 && <p class="watchlist-none">{t('watchNoMatch')}</p>}
      {ordered && rows.length > 1 && <p class="caption watchlist-hint">{t('orderHowTo')}</p>}
      <VirtualRows
        ordered
        class="film-rows"
        estimate={usual}
        rows={found}
        kept={[...(ordered ? order.kept : []), ...(at < 0 ? [] : [at])]}
        onDrawn={onDrawn}
        draw={(row, place) => (
          <WatchRow
            key={row.film.id}
            library={library}
            row={row}
            place={place}
            open={row.film.id === opened}
            onOpen={(open) => setOpened(open ? row.film.id : undefined)}
            order={ordered && rows.length > 1 ? order : undefined}
            act={act}
          />
        )}
      />
    </>
  );
}
