import { t } from '../../lib/i18n.ts';
import { reviewsAddress } from './reviews/address.ts';
import { settingsAddress } from './settings/address.ts';
import './empty.css';

/** Before the first review is saved: says how that is done. */
export function EmptyLibrary() {
  return (
    <div class="empty" data-part="empty">
      <h2>{t('nothingSavedTitle')}</h2>
      <ol>
        <li>{t('nothingSavedOpen')}</li>
        <li>{t('nothingSavedClick')}</li>
        <li>{t('nothingSavedSave')}</li>
      </ol>
      <a class="button" href={settingsAddress.hash({})}>
        {t('chooseSites')}
      </a>
    </div>
  );
}

/** When nothing is found: says what was searched, and the way out. */
export function NoMatch() {
  return (
    <div class="empty" data-part="empty">
      <h2>{t('noMatchTitle')}</h2>
      <p>{t('noMatchHint')}</p>
      <a class="button" href={reviewsAddress.hash({})}>
        {t('showAllReviews')}
      </a>
    </div>
  );
}

export interface NotThereProps {
  title: string;
  hint: string;
  /** Where to go instead of all reviews. */
  way?: { hash: string; label: string };
}

/** In place of what an address names and the library does not have. */
export function NotThere({ title, hint, way }: NotThereProps) {
  return (
    <div class="empty" data-part="empty">
      <h1>{title}</h1>
      <p>{hint}</p>
      <a class="button" href={way?.hash ?? reviewsAddress.hash({})}>
        {way?.label ?? t('showAllReviews')}
      </a>
    </div>
  );
}
