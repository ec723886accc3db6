import { useCallback } from 'preact/hooks';
import { plural, t } from '../../../lib/i18n.ts';
import { colouredNames } from '../../../lib/library/names.ts';
import { useLive } from '../../use-live.ts';
import { HowSwitch } from '../comparing/how-switch.tsx';
import { useVoices } from '../comparing/use-voices.ts';
import { VoicesTable } from '../comparing/voices-table.tsx';
import type { PageProps } from '../library-view.tsx';
import { outletAddress } from '../outlet/address.ts';
import { View } from '../view.tsx';
import { ViewHead } from '../view-head.tsx';
import { type OutletsRoute, outletsAddress } from './address.ts';
import '../empty.css';

/** Every outlet that a saved review appeared in: how many, how kind, how near to the reader. */
export function OutletsView({ library, route, go, visit }: PageProps & { route: OutletsRoute }) {
  const { how } = route;
  const live = useVoices(library, 'outlet', how);
  const colours = useLive(useCallback(() => colouredNames(library, 'outlet'), [library]));
  const all = live.state === 'ready' ? live.value.list : [];
  const to = (change: Partial<OutletsRoute>) => outletsAddress.hash({ ...route, ...change });
  return (
    <View
      name="outlets"
      title={t('libraryOutlets')}
      state={live.state}
      error={live.state === 'error' ? live.error : undefined}
      visit={visit}
    >
      <ViewHead title={t('libraryOutlets')}>
        {all.length > 0 && <HowSwitch how={how} to={(how) => to({ how })} />}
      </ViewHead>
      {live.state === 'ready' && all.length === 0 && (
        <div class="empty" data-part="empty">
          <h2>{t('outletsEmpty')}</h2>
          <p>{t('outletsEmptyHint')}</p>
        </div>
      )}
      {all.length > 0 && (
        <VoicesTable
          name={t('libraryOutlets')}
          what={t('fieldOutlet')}
          find={t('labelsFind')}
          count={(found) => plural('countOutlets', found)}
          voices={all}
          shown={route}
          {...(colours.state === 'ready' && { colours: colours.value })}
          href={(name) => outletAddress.hash({ id: name, how })}
          to={to}
          go={go}
        />
      )}
    </View>
  );
}
