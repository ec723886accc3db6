import { Icon } from '../../icon.tsx';
import './filters.css';

export interface SearchFieldProps {
  label: string;
  value: string;
  longest?: number;
  /** Told with every letter. */
  onText: (text: string) => void;
}

/** Where one types what a list is narrowed to. */
export function SearchField({ label, value, longest = 200, onText }: SearchFieldProps) {
  return (
    <label class="filters-text">
      <span class="unseen">{label}</span>
      <Icon name="search" />
      <input
        type="search"
        data-part="search"
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        maxLength={longest}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </label>
  );
}
