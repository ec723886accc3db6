import type { ComponentChildren } from 'preact';
import { t } from '../lib/i18n.ts';
import './offers.css';

/** A value that was read but is too unsure to be filled in: it is offered, and one press takes it. */
export interface Offer<T> {
  key: string;
  value: T;
  shown: ComponentChildren;
}

export function Offers<T>({ options, onTake }: { options: Offer<T>[]; onTake: (value: T) => void }) {
  if (options.length === 0) return null;
  return (
    <div class="offers" data-part="offers">
      <span class="caption">{t('offersAsk')}</span>
      {options.slice(0, 4).map(({ key, value, shown }) => (
        <button key={key} type="button" onClick={() => onTake(value)}>
          {shown}
        </button>
      ))}
    </div>
  );
}
