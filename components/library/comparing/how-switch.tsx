import type { How } from '../../../lib/compare/number.ts';
import { t } from '../../../lib/i18n.ts';
import { Ways } from './ways.tsx';

/** The switch between our two numbers. `to`: the address of the same view by the other one. */
export function HowSwitch({ how, to }: { how: How; to: (how: How) => string }) {
  return (
    <Ways
      name={t('axisNumber')}
      ways={[
        { href: to('linear'), label: t('numberLinear'), current: how === 'linear' },
        { href: to('calibrated'), label: t('numberCalibrated'), current: how === 'calibrated' },
      ]}
    />
  );
}
