import { t } from '../../../lib/i18n.ts';
import { VoiceView } from '../comparing/voice-view.tsx';
import { NotThere } from '../empty.tsx';
import type { PageProps } from '../library-view.tsx';
import { outletAddress } from '../outlet/address.ts';
import { type CriticRoute, criticAddress } from './address.ts';

/** One critic: how kind, how near to the reader, how they mark, who is alike, and their reviews. */
export function CriticView({ route, ...page }: PageProps & { route: CriticRoute }) {
  const { id, how } = route;
  return (
    <VoiceView
      {...page}
      kind="critic"
      name={id}
      how={how}
      to={(id, how) => criticAddress.hash({ id, how })}
      companion={(id) => outletAddress.hash({ id, how })}
      missing={<NotThere title={t('criticUnknownTitle')} hint={t('criticUnknownHint')} />}
    />
  );
}
