import { t } from '../../../lib/i18n.ts';
import { BackupPart } from '../backups/backup-part.tsx';
import type { PageProps } from '../library-view.tsx';
import { View } from '../view.tsx';
import { ExportPart } from './export-part.tsx';
import { ImportPart } from './import-part.tsx';
import { ImportsThere } from './imports-there.tsx';
import './exchange-view.css';

/** In and out: what readers have elsewhere comes in, what they have here goes out. */
export function ExchangeView({ library, visit }: PageProps) {
  return (
    <View name="exchange" title={t('exchange')} state="ready" visit={visit}>
      <div class="exchange">
        <h1>{t('exchange')}</h1>
        <section aria-labelledby="exchange-in">
          <h2 id="exchange-in">{t('exchangeIn')}</h2>
          <ImportPart library={library} />
          <ImportsThere library={library} />
        </section>
        <section aria-labelledby="exchange-out">
          <h2 id="exchange-out">{t('exchangeOut')}</h2>
          <ExportPart library={library} />
        </section>
        <section aria-labelledby="exchange-backups">
          <h2 id="exchange-backups">{t('backup')}</h2>
          <BackupPart library={library} />
        </section>
      </div>
    </View>
  );
}
