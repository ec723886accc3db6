import { plural, t } from '../../../lib/i18n.ts';
import { Icon } from '../../icon.tsx';
import { HowSwitch } from '../comparing/how-switch.tsx';
import { inOrder, named } from '../comparing/order.ts';
import { useVoices } from '../comparing/use-voices.ts';
import { VoicesTable } from '../comparing/voices-table.tsx';
import { Ways } from '../comparing/ways.tsx';
import { criticAddress } from '../critic/address.ts';
import type { PageProps } from '../library-view.tsx';
import { View } from '../view.tsx';
import { type CriticsRoute, criticsAddress, pageSize } from './address.ts';
import { CriticsMap } from './critics-map.tsx';
import { CriticsMatrix } from './critics-matrix.tsx';
import { NoCritics, OwnMarksHint } from './hints.tsx';
import './critics-view.css';

/** Every critic: how many reviews, how kind, how far they agree with the reader and with each other. */
export function CriticsView({ library, route, go, visit }: PageProps & { route: CriticsRoute }) {
  const { as, how, text, sort, turned, show } = route;
  const live = useVoices(library, 'critic', how);
  const ready = live.state === 'ready';
  const all = ready ? live.value.list : [];
  const found = inOrder(named(all, text), sort, turned);
  const to = (change: Partial<CriticsRoute>) => criticsAddress.hash({ ...route, ...change });
  const ways = [
    { as: 'table', label: t('criticsTable') },
    { as: 'map', label: t('criticsMap') },
    { as: 'matrix', label: t('criticsMatrix') },
  ] as const;

  return (
    <View
      name="critics"
      title={t('libraryCritics')}
      state={live.state}
      error={live.state === 'error' ? live.error : undefined}
      visit={visit}
    >
      <div class="critics-head">
        <h1>{t('libraryCritics')}</h1>
        {all.length > 0 && (
          <div class="critics-ways">
            <Ways
              name={t('criticsWays')}
              ways={ways.map((way) => ({
                href: to({ as: way.as }),
                label: way.label,
                current: way.as === as,
              }))}
            />
            <HowSwitch how={how} to={(how) => to({ how })} />
          </div>
        )}
      </div>
      {ready && all.length === 0 && <NoCritics />}
      {ready && all.length > 0 && (
        <>
          <OwnMarksHint own={live.value.own.size} />
          {as === 'table' && (
            <>
              <search class="critics-search">
                <label class="filters-text">
                  <span class="unseen">{t('criticsSearch')}</span>
                  <Icon name="search" />
                  <input
                    type="search"
                    data-part="search"
                    placeholder={t('criticsSearch')}
                    autocomplete="off"
                    spellcheck={false}
                    maxLength={200}
                    value={text}
                    onInput={(event) =>
                      go(to({ text: event.currentTarget.value, show: pageSize }), 'replace')
                    }
                  />
                </label>
                <output class="caption">{plural('countCritics', found.length)}</output>
              </search>
              <VoicesTable
                name={t('libraryCritics')}
                what={t('columnCritic')}
                voices={found.slice(0, show)}
                sort={sort}
                turned={turned}
                href={(name) => criticAddress.hash({ id: name, how })}
                sorted={(sort, turned) => to({ sort, turned })}
              />
              {found.length > show && (
                <button
                  type="button"
                  data-part="more"
                  onClick={() => go(to({ show: show + pageSize }), 'replace')}
                >
                  {t('showMore')}
                </button>
              )}
            </>
          )}
          {as === 'map' && <CriticsMap voices={all} how={how} />}
          {as === 'matrix' && <CriticsMatrix voices={live.value} route={route} />}
        </>
      )}
    </View>
  );
}
