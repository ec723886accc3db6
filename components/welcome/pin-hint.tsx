import { t } from '../../lib/i18n.ts';
import './pin-hint.css';

/** How to keep the button in sight: browsers put a new extension's out of it. */
export function PinHint() {
  const firefox = location.protocol === 'moz-extension:';
  return (
    <ol class="pin-hint">
      <li>{t('pinOpen')}</li>
      <li>{t(firefox ? 'pinFirefox' : 'pinChrome')}</li>
      <li>{t('pinThen')}</li>
    </ol>
  );
}
