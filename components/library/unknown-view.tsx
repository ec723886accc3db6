import { t } from '../../lib/i18n.ts';
import { NotThere } from './empty.tsx';
import type { Visit } from './use-place.ts';
import { View } from './view.tsx';

/** For an address of the library that names no view. */
export function UnknownView({ visit }: { visit: Visit }) {
  return (
    <View name="unknown" title={t('unknownTitle')} state="ready" visit={visit}>
      <NotThere title={t('unknownTitle')} hint={t('unknownHint')} />
    </View>
  );
}
