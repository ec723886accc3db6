import type { TargetedKeyboardEvent } from 'preact';
import { t } from '../lib/i18n.ts';
import { isPickable, type ListedEntry } from '../lib/listed-draft.ts';
import { Icon } from './icon.tsx';
import { byline } from './other-critics.tsx';
import { ScoreChips } from './score-chip.tsx';

export interface ListedItemProps {
  entry: ListedEntry;
  /** Whether it is saved already. */
  known: boolean;
  picked: boolean;
  /** Whether the Tab key stops at it. */
  stop: boolean;
  onFocus: () => void;
  onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
  onPick: (on: boolean) => void;
}

/** One review of a list, with the box to pick it. */
export function ListedItem({ entry, known, picked, stop, onFocus, onKeyDown, onPick }: ListedItemProps) {
  const pickable = isPickable(entry);
  const note = pickable
    ? entry.address === entry.url
      ? undefined
      : t('listedKeptHere')
    : t('listedNameless');
  return (
    <li data-part="listed-item" data-url={entry.address} data-saved={known}>
      <label>
        <input
          type="checkbox"
          tabIndex={stop ? 0 : -1}
          checked={picked || known}
          disabled={known || !pickable}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
          onChange={(event) => onPick(event.currentTarget.checked)}
        />
        <span class="listed-what">
          <span class="listed-by">
            {byline(entry.critics ?? [], entry.outlet ?? '')}
            {known && (
              <span class="listed-saved">
                <Icon name="check" />
                {t('listedSaved')}
              </span>
            )}
          </span>
          {entry.scores.length > 0 && <ScoreChips scores={entry.scores} />}
          {entry.quote && <q>{entry.quote}</q>}
          {note && <span class="caption">{note}</span>}
        </span>
      </label>
    </li>
  );
}
