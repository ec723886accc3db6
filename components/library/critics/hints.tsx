import { plural, t } from '../../../lib/i18n.ts';
import { reviewsAddress } from '../reviews/address.ts';

/** Before any saved review names a critic. */
export function NoCritics() {
  return (
    <div class="empty" data-part="empty">
      <h2>{t('noCriticsTitle')}</h2>
      <p>{t('noCriticsHint')}</p>
      <a class="button" href={reviewsAddress.hash({})}>
        {t('showAllReviews')}
      </a>
    </div>
  );
}

/** What agreement is counted from, and how to have more of it. `own`: films with a mark of the reader's. */
export function OwnMarksHint({ own }: { own: number }) {
  return <p class="critics-hint">{own === 0 ? t('ownMarksNone') : plural('ownMarksSome', own)}</p>;
}
