import { useEffect, useState } from 'preact/hooks';
import { changeSetting, onSetting, type SettingName, type SettingValue, setting } from '../lib/settings.ts';

/**
 * A setting and the way to change it. The value is `undefined` until it was read; if it cannot be, it stays so.
 * Changes made on other pages are followed.
 */
export function useSetting<N extends SettingName>(
  name: N,
): [SettingValue<N> | undefined, (value: SettingValue<N>) => Promise<void>] {
  const [value, setValue] = useState<SettingValue<N>>();

  useEffect(() => {
    const stop = onSetting(name, setValue);
    setting(name).then(
      (now) => setValue((known) => known ?? now),
      () => undefined,
    );
    return stop;
  }, [name]);

  return [value, (next) => changeSetting(name, next)];
}
