import type { TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../lib/i18n.ts';
import type { Score } from '../lib/scores/model.ts';
import { Fault } from './field.tsx';
import { Icon } from './icon.tsx';
import { retyping } from './retype-score.ts';
import { useTyped } from './use-typed.ts';

/**
 * One mark, open for typing: "3/5", "B+", "★★★½". Whatever reads as a mark is shown at once.
 * Enter closes the editor, Escape puts back what was there when it was opened.
 */
export function ScoreEditor(props: {
  index: number;
  score: Score | undefined;
  onScore: (score: Score | undefined) => void;
  onClose: (removed: boolean) => void;
}) {
  const { index, score, onScore, onClose } = props;
  const id = useId();
  const [before] = useState(score);
  const typed = useTyped<Score | undefined>(`score-${index}`, score, onScore, retyping(score, before));
  const field = typed.input.ref;
  // Before anything can be typed: what comes first must not be selected, and typed over by what comes next.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [field]);

  function press(event: TargetedKeyboardEvent<HTMLInputElement>) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      if (before !== score) onScore(before);
    } else if (event.key !== 'Enter') return;
    event.preventDefault();
    if (event.key === 'Escape' || field.current?.checkValidity()) onClose(false);
  }
  function changePart(part: string) {
    if (!score) return;
    const { part: _, ...rest } = score;
    onScore(part === '' ? rest : { ...rest, part });
  }

  return (
    <div class="score-editor">
      <label>
        <span class="caption">{t('fieldScore')}</span>
        <input
          {...typed.input}
          id={id}
          type="text"
          data-part="score-text"
          onKeyDown={press}
          autocomplete="off"
          maxLength={160}
          placeholder={t('scoreExample')}
          aria-describedby={typed.fault === undefined ? undefined : `${id}-fault`}
        />
      </label>
      <label>
        <span class="caption">{t('fieldScorePart')}</span>
        <input
          type="text"
          data-part="score-part"
          onKeyDown={press}
          autocomplete="off"
          maxLength={60}
          disabled={!score}
          placeholder={t('scorePartExample')}
          value={score?.part ?? ''}
          onInput={(event) => changePart(event.currentTarget.value)}
        />
      </label>
      {score && (
        <button
          type="button"
          class="quiet"
          data-part="score-remove"
          onClick={() => {
            onScore(undefined);
            onClose(true);
          }}
        >
          <Icon name="delete" label={t('scoreRemove')} />
        </button>
      )}
      <button type="button" class="quiet" data-part="score-close" onClick={() => onClose(false)}>
        <Icon name="check" label={t('scoreDone')} />
      </button>
      <Fault id={id} text={typed.fault} />
    </div>
  );
}
