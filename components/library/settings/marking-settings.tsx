import { useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import { useSetting } from '../../use-setting.ts';
import './copies-settings.css';

/** Whether the adder comes by itself when text is selected on a review. */
export function MarkingSettings() {
  const [offer, setOffer] = useSetting('offerMarking');
  const [failed, setFailed] = useState(false);
  const change = (on: boolean) =>
    setOffer(on).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <div class="copies-settings">
      <label>
        <input
          type="checkbox"
          data-part="offer-marking"
          checked={offer ?? false}
          disabled={offer === undefined}
          onChange={(event) => void change(event.currentTarget.checked)}
        />
        {t('settingsMarkingOffer')}
      </label>
      <output class="fault">{failed && t('settingNotKept')}</output>
    </div>
  );
}
