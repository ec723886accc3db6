import { t } from '../lib/i18n.ts';
import type { WatchRecord } from '../lib/library/records.ts';
import './watch-picker.css';

type Watch = WatchRecord['state'];

const states = ['want', 'seen', 'dropped'] as const satisfies Watch[];
const names = { want: 'watchPickWant', seen: 'watchPickSeen', dropped: 'watchPickDropped' } as const;

/** A film's place on the watchlist: off it, to see, seen, dropped. One of four, side by side. */
export function WatchPicker(props: {
  name: string;
  value: Watch | undefined;
  onChange: (value: Watch | undefined) => void;
}) {
  const { name, value, onChange } = props;
  return (
    <fieldset class="watch-picker" data-part="watch">
      <legend class="caption">{t('fieldWatch')}</legend>
      <div class="segments">
        {[undefined, ...states].map((state) => (
          <label key={state ?? 'off'}>
            <input
              type="radio"
              class="unseen"
              name={name}
              value={state ?? ''}
              checked={value === state}
              onChange={() => onChange(state)}
            />
            <span>{t(state ? names[state] : 'watchPickOff')}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
