import { t } from '../../../lib/i18n.ts';
import type { Choice } from '../../../lib/library/importing/job.ts';

/** One choice for all rows that contradict the library; single rows may still be chosen otherwise. */
export function ChoiceOfAll({ choice, onChoice }: { choice: Choice; onChoice: (choice: Choice) => void }) {
  return (
    <fieldset class="preview-difference">
      <legend class="unseen">{t('importWhichAll')}</legend>
      {(['mine', 'theirs'] as const).map((take) => (
        <label key={take}>
          <input
            type="radio"
            name="import-all"
            data-part={`all-${take}`}
            checked={choice.take === take}
            onChange={() => onChoice({ take, but: [] })}
          />
          {t(`importAll_${take}`)}
        </label>
      ))}
    </fieldset>
  );
}
