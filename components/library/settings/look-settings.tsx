import { useState } from 'preact/hooks';
import { browser } from '../../../lib/browser.ts';
import { type MessageKey, t } from '../../../lib/i18n.ts';
import { useSetting } from '../../use-setting.ts';
import './look-settings.css';

const densities = [
  ['roomy', 'settingsRoomy'],
  ['dense', 'settingsDense'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** How close rows stand, and in which language it all is. */
export function LookSettings() {
  const [density, setDensity] = useSetting('density');
  const [failed, setFailed] = useState(false);
  const language = new Intl.DisplayNames([browser.i18n.getUILanguage()], { type: 'language' });
  return (
    <div class="look-settings">
      <fieldset disabled={density === undefined}>
        <legend>{t('settingsDensity')}</legend>
        {densities.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name="density"
              data-part={`density-${value}`}
              checked={density === value}
              onChange={() =>
                void setDensity(value).then(
                  () => setFailed(false),
                  () => setFailed(true),
                )
              }
            />
            {t(label)}
          </label>
        ))}
      </fieldset>
      <output class="fault">{failed && t('settingNotKept')}</output>
      <p>{t('settingsLanguage', language.of(t('languageTag')) ?? t('languageTag'))}</p>
    </div>
  );
}
