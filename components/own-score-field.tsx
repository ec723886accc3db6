import { useId } from 'preact/hooks';
import { t } from '../lib/i18n.ts';
import type { Score } from '../lib/scores/model.ts';
import { Fault } from './field.tsx';
import { ownMark } from './retype-score.ts';
import { useTyped } from './use-typed.ts';

/** The reader's own mark for the film, typed on whatever scale they like. */
export function OwnScoreField(props: {
  value: Score | undefined;
  onScore: (score: Score | undefined) => void;
}) {
  const id = useId();
  const typed = useTyped('own-score', props.value, props.onScore, ownMark);
  return (
    <div>
      <label class="caption" for={id}>
        {t('fieldOwnScore')}
      </label>
      <input
        {...typed.input}
        id={id}
        type="text"
        data-part="own-score"
        autocomplete="off"
        maxLength={160}
        placeholder={t('ownScoreExample')}
        aria-describedby={typed.fault === undefined ? undefined : `${id}-fault`}
      />
      <Fault id={id} text={typed.fault} />
    </div>
  );
}
