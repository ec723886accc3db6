import { useCallback } from 'preact/hooks';
import { plural, t } from '../../../lib/i18n.ts';
import { colouredNames } from '../../../lib/library/names.ts';
import { Icon } from '../../icon.tsx';
import { useLive } from '../../use-live.ts';
import { HowSwitch } from '../comparing/how-switch.tsx';
import { inOrder, named } from '../comparing/order.ts';
import { useVoices } from '../comparing/use-voices.ts';
import { VoicesTable } from '../comparing/voices-table.tsx';
import type { PageProps } from '../library-view.tsx';
import { outletAddress } from '../outlet/address.ts';
import { View } from '../view.tsx';
import { type OutletsRoute, outletsAddress, pageSize } from './address.ts';
import './outlets-view.css';
import '../empty.css';

/** Every outlet that a saved review appeared in: how many, how kind, how near to the reader. */
export function OutletsView({ library, route, go, visit }: PageProps & { route: OutletsRoute }) {
  const { how, text, sort, turned, show } = route;
  const live = useVoices(library, 'outlet', how);
  const colours = useLive(useCallback(() => colouredNames(library, 'outlet'), [library]));
  const all = live.state === 'ready' ? live.value.list : [];
  const found = inOrder(named(all, text), sort, turned);
  const to = (change: Partial<OutletsRoute>) => outletsAddress.hash({ ...route, ...change });
  return (
    <View
      name="outlets"
      title={t('libraryOutlets')}
      state={live.state}
      error={live.state === 'error' ? live.error : undefined}
      visit={visit}
    >
      <div class="outlets-head">
        <h1>{t('libraryOutlets')}</h1>
        {all.length > 0 && <HowSwitch how={how} to={(how) => to({ how })} />}
      </div>
      {live.state === 'ready' && all.length === 0 && (
        <div class="empty" data-part="empty">
          <h2>{t('outletsEmpty')}</h2>
          <p>{t('outletsEmptyHint')}</p>
        </div>
      )}
      {all.length > 0 && (
        <>
          <search class="filters">
            <label class="filters-text">
              <span class="unseen">{t('labelsFind')}</span>
              <Icon name="search" />
              <input
                type="search"
                data-part="search"
                placeholder={t('labelsFind')}
                autocomplete="off"
                spellcheck={false}
                maxLength={200}
                value={text}
                onInput={(event) => go(to({ text: event.currentTarget.value, show: pageSize }), 'replace')}
              />
            </label>
            <output class="caption">{plural('countOutlets', found.length)}</output>
          </search>
          <VoicesTable
            name={t('libraryOutlets')}
            what={t('fieldOutlet')}
            voices={found.slice(0, show)}
            sort={sort}
            turned={turned}
            {...(colours.state === 'ready' && { colours: colours.value })}
            href={(name) => outletAddress.hash({ id: name, how })}
            sorted={(sort, turned) => to({ sort, turned })}
          />
          {found.length > show && (
            <button
              type="button"
              class="outlets-more"
              data-part="more"
              onClick={() => go(to({ show: show + pageSize }), 'replace')}
            >
              {t('showMore')}
            </button>
          )}
        </>
      )}
    </View>
  );
}
