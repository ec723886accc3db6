import { t } from '../../../lib/i18n.ts';
import { Choice } from '../filters/choice.tsx';
import { SearchField } from '../filters/search-field.tsx';
import { type LabelSort, labelSorts } from './label-sorts.ts';

export interface LabelFiltersProps {
  text: string;
  sort: LabelSort;
  onText: (text: string) => void;
  onSort: (sort: LabelSort) => void;
}

const names = { name: 'sortName', count: 'sortCount' } as const;

/** What narrows and orders a list of names. */
export function LabelFilters({ text, sort, onText, onSort }: LabelFiltersProps) {
  return (
    <search class="filters">
      <SearchField label={t('labelsFind')} value={text} onText={onText} />
      <Choice
        part="sort"
        label={t('sortBy')}
        value={sort}
        options={labelSorts.map((value) => ({ value, label: t(names[value]) }))}
        onChange={onSort}
      />
    </search>
  );
}
