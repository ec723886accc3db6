import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../../../lib/i18n.ts';
import { allowedOrigins, onSitesChange, withdraw } from '../../../lib/sites.ts';
import { Icon } from '../../icon.tsx';
import './allowed-sites.css';

/** More than these are folded away. */
const few = 6;

/** A pattern as people name it: "https://*.lwlies.com/*" is lwlies.com. */
function siteOf(origin: string): string {
  const host = /^[\w*]+:\/\/(?:\*\.)?([^/]*)/.exec(origin)?.[1] ?? '';
  return host === '' || host === '*' ? t('settingsEverySite') : host;
}

/** Every site that the browser lets Cutting Room see, each to be taken back. */
export function AllowedSites() {
  const [origins, setOrigins] = useState<string[]>([]);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const read = () => allowedOrigins().then(setOrigins, () => setFailed(true));
    void read();
    return onSitesChange(() => void read());
  }, []);

  const sites = [...Map.groupBy(origins, siteOf)].sort(([one], [other]) => one.localeCompare(other));
  if (sites.length === 0) return <p data-part="allowed-none">{t('settingsNoSites')}</p>;
  return (
    <details class="allowed" data-part="allowed" open={sites.length <= few}>
      <summary>{plural('settingsSitesAllowed', sites.length)}</summary>
      <ul>
        {sites.map(([site, patterns]) => (
          <li key={site} data-part="allowed-site">
            {site}
            <button
              type="button"
              class="quiet"
              data-part="withdraw"
              aria-label={t('settingsWithdrawName', site)}
              onClick={() => void withdraw(patterns).catch(() => setFailed(true))}
            >
              <Icon name="close" />
              {t('settingsWithdraw')}
            </button>
          </li>
        ))}
      </ul>
      <output class="fault">{failed && t('sitesFailed')}</output>
    </details>
  );
}
