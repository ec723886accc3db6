import type { ReadOptions } from '../../../lib/exchange/form.ts';
import { t } from '../../../lib/i18n.ts';

type Holds = NonNullable<ReadOptions['holds']>;

/** What a list of bare films is, where neither its columns nor its name say it. */
export function HoldsQuestion({
  value = 'want',
  onAnswer,
}: {
  value: Holds | undefined;
  onAnswer: (holds: Holds) => void;
}) {
  return (
    <label class="file-question">
      {t('importHolds')}
      <select
        data-part="import-holds"
        value={value}
        onChange={({ currentTarget }) => onAnswer(currentTarget.value as Holds)}
      >
        <option value="want">{t('importHolds_want')}</option>
        <option value="seen">{t('importHolds_seen')}</option>
        <option value="liked">{t('importHolds_liked')}</option>
      </select>
    </label>
  );
}
