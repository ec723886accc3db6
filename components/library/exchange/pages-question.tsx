import { t } from '../../../lib/i18n.ts';

/** Whether pages come in that do not look like reviews. */
export function PagesQuestion({
  value = false,
  onAnswer,
}: {
  value: boolean | undefined;
  onAnswer: (pages: boolean) => void;
}) {
  return (
    <label class="file-question">
      <input
        type="checkbox"
        data-part="pages-too"
        checked={value}
        onChange={({ currentTarget }) => onAnswer(currentTarget.checked)}
      />
      {t('importPagesToo')}
    </label>
  );
}
