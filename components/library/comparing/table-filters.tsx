import { SearchField } from '../filters/search-field.tsx';
import './table-filters.css';

export interface TableFiltersProps {
  label: string;
  text: string;
  /** How many were found, in words. */
  count: string;
  onText: (text: string) => void;
}

/** What narrows a table, and how many rows that leaves. */
export function TableFilters({ label, text, count, onText }: TableFiltersProps) {
  return (
    <search class="filters table-filters">
      <SearchField label={label} value={text} onText={onText} />
      <output class="caption">{count}</output>
    </search>
  );
}
