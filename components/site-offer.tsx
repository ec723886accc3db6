import { useState } from 'preact/hooks';
import { t } from '../lib/i18n.ts';
import { requestSite } from '../lib/sites.ts';
import { useSetting } from './use-setting.ts';
import './site-offer.css';

/**
 * Asks for just this site once it has a mark, and says why: marks come back by themselves only where Cutting Room may
 * look. Refused, they come when the popup or the panel is opened; and it is not asked for again.
 */
export function SiteOffer({ url, onAllowed }: { url: string; onAllowed: () => void }) {
  const host = URL.parse(url)?.hostname ?? '';
  const [declined, setDeclined] = useSetting('declinedHosts');
  const [failed, setFailed] = useState(false);
  if (host === '' || declined === undefined || declined.includes(host)) return null;

  const decline = () => setDeclined([...declined, host]).catch(() => undefined);
  const ask = async () => {
    try {
      // Straight from the click: browsers ask the reader only then.
      if (await requestSite(url)) onAllowed();
      else await decline();
    } catch {
      setFailed(true);
    }
  };
  return (
    <section class="site-offer" data-part="site-offer" aria-label={t('siteOfferTitle')}>
      <p>{t('siteOffer', host)}</p>
      {failed && (
        <p class="fault" role="alert">
          {t('siteOfferFailed')}
        </p>
      )}
      <div class="site-offer-acts">
        <button type="button" data-part="allow-site" onClick={() => void ask()}>
          {t('siteOfferAllow', host)}
        </button>
        <button type="button" class="quiet" data-part="decline-site" onClick={() => void decline()}>
          {t('siteOfferDecline')}
        </button>
      </div>
    </section>
  );
}
