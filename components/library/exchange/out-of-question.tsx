import { t } from '../../../lib/i18n.ts';

/** What marks may be out of, on the scales that there are. */
const BESTS = [4, 5, 6, 10, 20, 100];

/** What the marks in a table are out of, where they do not say it: what is most probable is chosen, and can be put right. */
export function OutOfQuestion({
  value,
  onAnswer,
}: {
  value: number | undefined;
  onAnswer: (outOf: number) => void;
}) {
  return (
    <label class="file-question">
      {t('importOutOf')}
      <select
        data-part="import-out-of"
        value={value}
        onChange={({ currentTarget }) => onAnswer(Number(currentTarget.value))}
      >
        {BESTS.map((best) => (
          <option key={best} value={best}>
            {best}
          </option>
        ))}
      </select>
    </label>
  );
}
