import { useContext, useRef, useState } from 'preact/hooks';
import { t } from '../lib/i18n.ts';
import type { Score } from '../lib/scores/model.ts';
import { Icon } from './icon.tsx';
import { KeptTexts } from './kept-text.ts';
import { OurNumber, ScoreChip } from './score-chip.tsx';
import { ScoreEditor } from './score-editor.tsx';
import './scores-field.css';

/** The critic's marks, large. Each is a button that opens it for typing; another can be added; none is lost. */
export function ScoresField({ scores, onScores }: { scores: Score[]; onScores: (scores: Score[]) => void }) {
  const { texts } = useContext(KeptTexts);
  const [edited, setEdited] = useState(() => keptEditor(texts));
  const row = useRef<HTMLDivElement>(null);

  function change(score: Score | undefined) {
    if (edited === undefined || (!score && edited >= scores.length)) return;
    const next = [...scores];
    if (score) next[edited] = score;
    else next.splice(edited, 1);
    onScores(next);
  }
  function close(removed: boolean) {
    // The button of a mark that was removed goes away with it; the one that adds stays.
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])];
    (removed ? buttons.at(-1) : buttons[edited ?? 0])?.focus();
    setEdited(undefined);
  }

  return (
    <fieldset class="scores-field" data-part="scores">
      <legend class="unseen">{t('fieldScores')}</legend>
      <div class="scores-row" ref={row}>
        {scores.map((score, index) => (
          <button
            // oxlint-disable-next-line react/no-array-index-key -- a mark is its place among the marks
            key={index}
            type="button"
            class="quiet score-button"
            aria-expanded={edited === index}
            onClick={() => setEdited(edited === index ? undefined : index)}
          >
            <ScoreChip score={score} size="large" />
            <span class="unseen">{t('scoreCorrect')}</span>
          </button>
        ))}
        <OurNumber scores={scores} how="linear" />
        <button
          type="button"
          class="quiet score-add"
          aria-expanded={edited === scores.length}
          onClick={() => setEdited(scores.length)}
        >
          {scores.length === 0 ? (
            <>
              <Icon name="add" />
              {t('scoreAdd')}
            </>
          ) : (
            <Icon name="add" label={t('scoreAdd')} />
          )}
        </button>
      </div>
      {edited !== undefined && (
        <ScoreEditor key={edited} index={edited} score={scores[edited]} onScore={change} onClose={close} />
      )}
      <Remarks scores={scores} />
    </fieldset>
  );
}

/** The editor that was open with an unreadable text when the popup was closed. */
function keptEditor(texts: Record<string, string>): number | undefined {
  const field = Object.keys(texts).find((name) => /^score-\d+$/.test(name));
  return field === undefined ? undefined : Number(field.slice('score-'.length));
}

/** The sentences printed with the marks. */
function Remarks({ scores }: { scores: Score[] }) {
  const remarked = scores.filter((score) => score.remark);
  if (remarked.length === 0) return null;
  return (
    <ul class="remarks">
      {remarked.map((score, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a mark is its place among the marks
        <li key={index}>
          {score.part && <span class="caption">{score.part}</span>} <q>{score.remark}</q>
        </li>
      ))}
    </ul>
  );
}
