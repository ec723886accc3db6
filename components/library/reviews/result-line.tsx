import { plural, t } from '../../../lib/i18n.ts';
import { Icon } from '../../icon.tsx';
import './result-line.css';

export interface ResultLineProps {
  shown: number;
  /** Whether more match than are shown. */
  more: boolean;
  chosen: number;
  onChooseAll: () => void;
  onChooseNone: () => void;
  onDelete: () => void;
}

/** How many reviews were found (said aloud when it changes), and what can be done with those chosen. */
export function ResultLine({ shown, more, chosen, onChooseAll, onChooseNone, onDelete }: ResultLineProps) {
  return (
    <div class="result-line" data-chosen={chosen > 0}>
      <output>
        {chosen > 0 ? plural('chosenReviews', chosen) : plural(more ? 'firstReviews' : 'countReviews', shown)}
      </output>
      {chosen > 0 && (
        <div class="result-line-acts">
          <button type="button" data-part="delete" onClick={onDelete}>
            <Icon name="delete" />
            {t('delete')}
          </button>
          {chosen < shown && (
            <button type="button" class="quiet" onClick={onChooseAll}>
              {t('chooseAll')}
            </button>
          )}
          <button type="button" class="quiet" onClick={onChooseNone}>
            {t('chooseNone')}
          </button>
        </div>
      )}
    </div>
  );
}
