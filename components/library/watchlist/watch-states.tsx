import { browser } from '../../../lib/browser.ts';
import { t } from '../../../lib/i18n.ts';
import type { WatchPage } from '../../../lib/library/watch-rows.ts';
import { type WatchlistRoute, watchlistAddress } from './address.ts';

const states = ['want', 'seen', 'dropped'] as const;
const names = { want: 'watchWant', seen: 'watchSeen', dropped: 'watchDropped' } as const;

/** The three parts of the watchlist, each with how many films stand in it. */
export function WatchStates({ route, counts }: { route: WatchlistRoute; counts: WatchPage['counts'] }) {
  const number = new Intl.NumberFormat(browser.i18n.getUILanguage());
  return (
    <nav class="watch-states" aria-label={t('watchStates')}>
      <ul>
        {states.map((state) => (
          <li key={state}>
            <a
              href={watchlistAddress.hash({ state })}
              data-part={`state-${state}`}
              aria-current={route.state === state ? 'true' : undefined}
            >
              {t(names[state])} <span class="figures">{number.format(counts[state])}</span>
            </a>
          </li>
        ))}
        <li>
          <a
            href={watchlistAddress.hash({ state: 'next' })}
            data-part="state-next"
            aria-current={route.state === 'next' ? 'true' : undefined}
          >
            {t('nextTitle')}
          </a>
        </li>
      </ul>
    </nav>
  );
}
