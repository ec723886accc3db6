import { useCallback } from 'preact/hooks';
import { plural, t } from '../../../lib/i18n.ts';
import type { PassageRow } from '../../../lib/library/passages.ts';
import { listPassages } from '../../../lib/library/queries.ts';
import { useLive } from '../../use-live.ts';
import { readingOn } from '../../virtual/reading-on.ts';
import type { PageProps } from '../library-view.tsx';
import { View } from '../view.tsx';
import { type PassagesRoute, passagesAddress } from './address.ts';
import { PassageFilters } from './passage-filters.tsx';
import { PassageRows } from './passage-rows.tsx';
import { useAspects } from './use-aspects.ts';
import './passages-view.css';
import '../empty.css';

const none: PassageRow[] = [];

/** Every marked passage: to search, narrow, put together, and open where it stands. */
export function PassagesView({ library, route, go, visit }: PageProps & { route: PassagesRoute }) {
  const { text, film, critic, aspect, tag, by, show } = route;
  const aspects = useAspects(library);
  const query = useCallback(
    () => listPassages(library, { text, film, critic, aspect, tag, limit: show }),
    [library, text, film, critic, aspect, tag, show],
  );
  const live = useLive(query);
  const rows = live.state === 'ready' ? live.value.rows : none;
  const more = live.state === 'ready' && live.value.next !== undefined;
  const onDrawn = readingOn(more && rows.length === show, rows.length, () =>
    go(passagesAddress.hash({ ...route, show: show * 2 }), 'replace'),
  );
  const narrowed = [text.trim(), film, critic, aspect, tag].some((value) => value !== '');
  const empty = live.state === 'ready' && rows.length === 0 && !narrowed;
  return (
    <View
      name="passages"
      title={t('libraryPassages')}
      state={live.state}
      stale={live.state === 'ready' && live.stale}
      error={live.state === 'error' ? live.error : undefined}
      visit={visit}
    >
      <h1>{t('libraryPassages')}</h1>
      {empty && (
        <div class="empty" data-part="empty">
          <h2>{t('passagesEmpty')}</h2>
          <ol>
            <li>{t('passagesEmptySelect')}</li>
            <li>{t('passagesEmptyMark')}</li>
            <li>{t('passagesEmptyCompare')}</li>
          </ol>
        </div>
      )}
      {live.state === 'ready' && !empty && (
        <>
          <PassageFilters library={library} route={route} aspects={aspects} go={go} />
          <output class="passages-count">
            {plural(more ? 'firstPassages' : 'countPassages', rows.length)}
          </output>
          {rows.length === 0 && (
            <div class="empty" data-part="empty">
              <h2>{t('passagesNoMatch')}</h2>
              <p>{t('passagesNoMatchHint')}</p>
              <a class="button" href={passagesAddress.hash({})}>
                {t('passagesAll')}
              </a>
            </div>
          )}
          <PassageRows rows={rows} by={by} aspects={aspects} onDrawn={onDrawn} />
        </>
      )}
    </View>
  );
}
