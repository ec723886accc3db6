import { useId } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import { useSetting } from '../../use-setting.ts';
import '../../watch-picker.css';

const sizes = ['small', 'medium', 'large', 'largest'] as const;
const names = {
  small: 'sizeSmall',
  medium: 'sizeMedium',
  large: 'sizeLarge',
  largest: 'sizeLargest',
} as const;

/** How large reading copies are set. It stays so. */
export function TextSize() {
  const name = useId();
  const [size, setSize] = useSetting('copySize');
  return (
    <fieldset class="text-size" data-part="text-size">
      <legend class="unseen">{t('textSize')}</legend>
      <div class="segments">
        {sizes.map((each) => (
          <label key={each} title={t(names[each])}>
            <input
              type="radio"
              class="unseen"
              name={name}
              value={each}
              aria-label={t(names[each])}
              checked={size === each}
              onChange={() => void setSize(each)}
            />
            <span class={`text-size-${each}`} aria-hidden="true">
              {t('sizeSample')}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
