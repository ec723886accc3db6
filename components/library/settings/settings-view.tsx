import { t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import { ShortcutList } from '../../shortcut-list.tsx';
import { SitesChoice } from '../../sites-choice.tsx';
import { ExportButton } from '../export-button.tsx';
import type { Act } from '../use-acting.tsx';
import type { Visit } from '../use-place.ts';
import { View } from '../view.tsx';
import { AllowedSites } from './allowed-sites.tsx';
import { AspectsSettings } from './aspects/aspects-settings.tsx';
import { CopiesSettings } from './copies-settings.tsx';
import { LookSettings } from './look-settings.tsx';
import { SettingSwitch } from './setting-switch.tsx';
import './settings-view.css';

/** What the reader decides about Cutting Room, and their data. */
export function SettingsView({ library, visit, act }: { library: Library; visit: Visit; act: Act }) {
  return (
    <View name="settings" title={t('librarySettings')} state="ready" visit={visit}>
      <div class="settings">
        <h1>{t('librarySettings')}</h1>
        <section aria-labelledby="settings-sites">
          <h2 id="settings-sites">{t('settingsSites')}</h2>
          <p>{t('settingsSitesHint')}</p>
          <SitesChoice current />
          <AllowedSites />
        </section>
        <section aria-labelledby="settings-keys">
          <h2 id="settings-keys">{t('settingsKeys')}</h2>
          <ShortcutList />
        </section>
        <section aria-labelledby="settings-marking">
          <h2 id="settings-marking">{t('settingsMarking')}</h2>
          <p>{t('settingsMarkingHint')}</p>
          <SettingSwitch setting="offerMarking" part="offer-marking" label={t('settingsMarkingOffer')} />
        </section>
        <section aria-labelledby="settings-aspects">
          <h2 id="settings-aspects">{t('settingsAspects')}</h2>
          <p>{t('settingsAspectsHint')}</p>
          <AspectsSettings library={library} act={act} />
        </section>
        <section aria-labelledby="settings-look">
          <h2 id="settings-look">{t('settingsLook')}</h2>
          <LookSettings />
        </section>
        <section aria-labelledby="settings-copies">
          <h2 id="settings-copies">{t('settingsCopies')}</h2>
          <p>{t('settingsCopiesHint')}</p>
          <CopiesSettings library={library} act={act} />
        </section>
        <section aria-labelledby="settings-data">
          <h2 id="settings-data">{t('settingsData')}</h2>
          <p>{t('settingsDataHint')}</p>
          <ExportButton library={library} />
        </section>
      </div>
    </View>
  );
}
