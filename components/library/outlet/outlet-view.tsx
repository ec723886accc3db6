import { t } from '../../../lib/i18n.ts';
import { VoiceView } from '../comparing/voice-view.tsx';
import { criticAddress } from '../critic/address.ts';
import { NotThere } from '../empty.tsx';
import type { PageProps } from '../library-view.tsx';
import { outletsAddress } from '../outlets/address.ts';
import { type OutletRoute, outletAddress } from './address.ts';

/** One outlet: what can be done with its name, its critics, how it marks, its reviews. */
export function OutletView({ route, ...page }: PageProps & { route: OutletRoute }) {
  const { id, how } = route;
  return (
    <VoiceView
      {...page}
      kind="outlet"
      name={id}
      how={how}
      to={(id, how) => outletAddress.hash({ id, how })}
      companion={(id) => criticAddress.hash({ id, how })}
      missing={
        <NotThere
          title={t('outletUnknown')}
          hint={t('outletUnknownHint', id)}
          way={{ hash: outletsAddress.hash({}), label: t('outletsAll') }}
        />
      }
    />
  );
}
