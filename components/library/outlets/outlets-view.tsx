import { useCallback } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import { outletRows } from '../../../lib/library/outlet-rows.ts';
import { useLive } from '../../use-live.ts';
import { arrangeLabels } from '../labels/arrange-labels.ts';
import { LabelFilters } from '../labels/label-filters.tsx';
import { LabelList } from '../labels/label-list.tsx';
import type { PageProps } from '../library-view.tsx';
import { outletAddress } from '../outlet/address.ts';
import { View } from '../view.tsx';
import { type OutletsRoute, outletsAddress } from './address.ts';
import '../empty.css';

/** Every outlet that a saved review appeared in. */
export function OutletsView({ library, route, go, visit }: PageProps & { route: OutletsRoute }) {
  const live = useLive(useCallback(() => outletRows(library), [library]));
  const rows = live.state === 'ready' ? live.value : [];
  const labels = rows.map((row) => ({ ...row, hash: outletAddress.hash({ id: row.name }) }));
  return (
    <View
      name="outlets"
      title={t('libraryOutlets')}
      state={live.state}
      error={live.state === 'error' ? live.error : undefined}
      visit={visit}
    >
      <h1>{t('libraryOutlets')}</h1>
      {live.state === 'ready' && rows.length === 0 && (
        <div class="empty" data-part="empty">
          <h2>{t('outletsEmpty')}</h2>
          <p>{t('outletsEmptyHint')}</p>
        </div>
      )}
      {rows.length > 0 && (
        <>
          <LabelFilters
            text={route.text}
            sort={route.sort}
            onText={(text) => go(outletsAddress.hash({ ...route, text }), 'replace')}
            onSort={(sort) => go(outletsAddress.hash({ ...route, sort }))}
          />
          <LabelList labels={arrangeLabels(labels, route.text, route.sort)} />
        </>
      )}
    </View>
  );
}
