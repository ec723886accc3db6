import { t } from '../lib/i18n.ts';
import type { ChangedSince as Change } from '../lib/library/seen.ts';
import { ScoreChips } from './score-chip.tsx';
import './changed-since.css';

/** That a page says something else than when its review was saved: old and new, and one click to take the new. */
export function ChangedSince({ change, onSettle }: { change: Change; onSettle: (take: boolean) => void }) {
  const { headline, scores } = change;
  return (
    <section class="changed-since" data-part="changed-since" aria-label={t('changedSince')}>
      <p>{t('changedSince')}</p>
      <dl>
        {headline && (
          <div>
            <dt class="caption">{t('fieldHeadline')}</dt>
            <dd>
              <del>{headline.before}</del> <ins>{headline.now}</ins>
            </dd>
          </div>
        )}
        {scores && (
          <div>
            <dt class="caption">{t('fieldScores')}</dt>
            <dd>
              <del>
                <ScoreChips scores={scores.before} />
              </del>{' '}
              <ins>
                <ScoreChips scores={scores.now} />
              </ins>
            </dd>
          </div>
        )}
      </dl>
      <div class="changed-since-acts">
        <button type="button" data-part="take-new" onClick={() => onSettle(true)}>
          {t('changedTake')}
        </button>
        <button type="button" class="quiet" data-part="keep-old" onClick={() => onSettle(false)}>
          {t('changedKeep')}
        </button>
      </div>
    </section>
  );
}
