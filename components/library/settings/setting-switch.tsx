import { useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import { useSetting } from '../../use-setting.ts';
import './setting-switch.css';

export interface SettingSwitchProps {
  setting: 'keepCopies' | 'offerMarking';
  part: string;
  label: string;
}

/** A setting that is on or off. If it cannot be kept, it says so. */
export function SettingSwitch({ setting, part, label }: SettingSwitchProps) {
  const [on, setOn] = useSetting(setting);
  const [failed, setFailed] = useState(false);
  const change = (on: boolean) =>
    setOn(on).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <div class="setting-switch">
      <label>
        <input
          type="checkbox"
          data-part={part}
          checked={on ?? false}
          disabled={on === undefined}
          onChange={(event) => void change(event.currentTarget.checked)}
        />
        {label}
      </label>
      <output class="fault">{failed && t('settingNotKept')}</output>
    </div>
  );
}
