import { t } from '../../../lib/i18n.ts';
import { Icon } from '../../icon.tsx';
import { type LabelSort, labelSorts } from './label-sorts.ts';

export interface LabelFiltersProps {
  text: string;
  sort: LabelSort;
  onText: (text: string) => void;
  onSort: (sort: LabelSort) => void;
}

/** What narrows and orders a list of names. */
export function LabelFilters({ text, sort, onText, onSort }: LabelFiltersProps) {
  return (
    <search class="filters">
      <label class="filters-text">
        <span class="unseen">{t('labelsFind')}</span>
        <Icon name="search" />
        <input
          type="search"
          data-part="search"
          placeholder={t('labelsFind')}
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </label>
      <label class="filters-choice">
        <span class="caption">{t('sortBy')}</span>
        <select
          data-part="sort"
          value={sort}
          onChange={(event) => {
            const next = labelSorts.find((name) => name === event.currentTarget.value);
            if (next) onSort(next);
          }}
        >
          <option value="name">{t('sortName')}</option>
          <option value="count">{t('sortCount')}</option>
        </select>
      </label>
    </search>
  );
}
