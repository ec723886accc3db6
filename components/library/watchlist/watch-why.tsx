import { t } from '../../../lib/i18n.ts';
import type { ReviewRecord } from '../../../lib/library/records.ts';
import { ScoreChips } from '../../score-chip.tsx';
import { reviewAddress } from '../review/address.ts';

/** The review that sold a film: who, where, the mark, and the sentence. */
export function WatchWhy({ review }: { review: ReviewRecord }) {
  const { id, critics, outlet, scores, excerpt, headline } = review;
  const who = [critics.join(', '), outlet].filter(Boolean).join(', ');
  return (
    <div class="watch-why" data-part="why">
      <p>
        <span class="caption">{t('watchWhy')}</span>{' '}
        <a href={reviewAddress.hash({ id })}>{who || headline || t('libraryReview')}</a>
      </p>
      <ScoreChips scores={scores} />
      {excerpt && <q>{excerpt}</q>}
    </div>
  );
}
