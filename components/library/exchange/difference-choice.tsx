import { useId } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import type { Choice } from '../../../lib/library/importing/job.ts';
import type { Difference } from '../../../lib/library/importing/outcome.ts';
import { writeScore } from '../../../lib/scores/write.ts';
import { chosen, withChosen } from './choice.ts';

interface DifferenceChoiceProps {
  number: number;
  differences: Difference[];
  choice: Choice;
  onChoice: (choice: Choice) => void;
}

/** What the library says and what the file says, to choose from. */
export function DifferenceChoice({ number, differences, choice, onChoice }: DifferenceChoiceProps) {
  const name = useId();
  const now = chosen(choice, number);
  const said = (side: 'mine' | 'theirs') => differences.map((one) => valueText(one, side)).join(', ');
  return (
    <fieldset class="preview-difference">
      <legend class="unseen">{t('importWhich')}</legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <label key={side}>
          <input
            type="radio"
            name={name}
            data-part={`take-${side}`}
            checked={now === side}
            onChange={() => onChoice(withChosen(choice, number, side))}
          />
          {t(`importTake_${side}`, said(side))}
        </label>
      ))}
    </fieldset>
  );
}

function valueText({ field, ...sides }: Difference, side: 'mine' | 'theirs'): string {
  const value = sides[side];
  if (typeof value !== 'string') return value.map(writeScore).join(' · ');
  if (field === 'watch' && (value === 'want' || value === 'seen' || value === 'dropped'))
    return t(`importState_${value}`);
  return value;
}
