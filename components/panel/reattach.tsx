import { t } from '../../lib/i18n.ts';

export interface ReattachProps {
  /** Where the passage may stand now, the likeliest first. */
  candidates: readonly { quote: string; confidence: number }[];
  onShow: (candidate: number) => void;
  onAttach: (candidate: number) => void;
  onSelection: () => void;
}

/** The ways back for a passage that is not found: to one of the likely places, or to what is selected in the page. */
export function Reattach({ candidates, onShow, onAttach, onSelection }: ReattachProps) {
  return (
    <div class="reattach">
      {candidates.length > 0 && (
        <>
          <p class="caption">{t('reattachHint')}</p>
          <ol>
            {candidates.map(({ quote }, index) => (
              <li key={quote}>
                <button
                  type="button"
                  class="reattach-quote"
                  onClick={() => onShow(index)}
                  title={t('passageShow')}
                >
                  {quote}
                </button>
                <button type="button" data-part="attach" onClick={() => onAttach(index)}>
                  {t('reattachHere')}
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
      <button type="button" class="quiet" data-part="attach-selection" onClick={onSelection}>
        {t('reattachSelection')}
      </button>
    </div>
  );
}
