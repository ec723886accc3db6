import { plural, t } from '../../../lib/i18n.ts';
import { HowSwitch } from '../comparing/how-switch.tsx';
import { useVoices } from '../comparing/use-voices.ts';
import { VoicesTable } from '../comparing/voices-table.tsx';
import { Ways } from '../comparing/ways.tsx';
import { criticAddress } from '../critic/address.ts';
import type { PageProps } from '../library-view.tsx';
import { View } from '../view.tsx';
import { ViewHead } from '../view-head.tsx';
import { type CriticsRoute, criticsAddress } from './address.ts';
import { CriticsMap } from './critics-map.tsx';
import { CriticsMatrix } from './critics-matrix.tsx';
import { NoCritics, OwnMarksHint } from './hints.tsx';
import './critics-view.css';

/** Every critic: how many reviews, how kind, how far they agree with the reader and with each other. */
export function CriticsView({ library, route, go, visit }: PageProps & { route: CriticsRoute }) {
  const { as, how } = route;
  const live = useVoices(library, 'critic', how);
  const ready = live.state === 'ready';
  const all = ready ? live.value.list : [];
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
      <ViewHead title={t('libraryCritics')}>
        {all.length > 0 && (
          <>
            <Ways
              name={t('criticsWays')}
              ways={ways.map((way) => ({
                href: to({ as: way.as }),
                label: way.label,
                current: way.as === as,
              }))}
            />
            <HowSwitch how={how} to={(how) => to({ how })} />
          </>
        )}
      </ViewHead>
      {ready && all.length === 0 && <NoCritics />}
      {ready && all.length > 0 && (
        <>
          <OwnMarksHint own={live.value.own.size} />
          {as === 'table' && (
            <VoicesTable
              name={t('libraryCritics')}
              what={t('columnCritic')}
              find={t('criticsSearch')}
              count={(found) => plural('countCritics', found)}
              voices={all}
              shown={route}
              href={(name) => criticAddress.hash({ id: name, how })}
              to={to}
              go={go}
            />
          )}
          {as === 'map' && <CriticsMap voices={all} how={how} />}
          {as === 'matrix' && <CriticsMatrix voices={live.value} route={route} />}
        </>
      )}
    </View>
  );
}
