import { useId } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';

/** Whether the day or the month comes first, where no date of a file says it. Nothing is taken for granted. */
export function DayQuestion({
  value,
  onAnswer,
}: {
  value: boolean | undefined;
  onAnswer: (dayFirst: boolean) => void;
}) {
  const name = useId();
  return (
    <fieldset class="file-question">
      <legend>{t('importDays')}</legend>
      {([true, false] as const).map((dayFirst) => (
        <label key={String(dayFirst)}>
          <input
            type="radio"
            name={name}
            data-part={dayFirst ? 'day-first' : 'month-first'}
            checked={value === dayFirst}
            onChange={() => onAnswer(dayFirst)}
          />
          {t(dayFirst ? 'importDays_day' : 'importDays_month')}
        </label>
      ))}
    </fieldset>
  );
}
