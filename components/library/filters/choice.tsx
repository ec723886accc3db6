import './filters.css';

export interface ChoiceProps<T extends string> {
  part: string;
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}

/** One of several ways to narrow or order a list. */
export function Choice<T extends string>({ part, label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <label class="filters-choice">
      <span class="caption">{label}</span>
      <select
        data-part={part}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
