import type { MessageKey } from '../../lib/i18n.ts';
import { t } from '../../lib/i18n.ts';
import { Icon, type IconName } from '../icon.tsx';
import { allReviews, type Route, routeHash } from './route.ts';
import './masthead.css';

/** The library's parts, in the order of the navigation. */
const parts: { view: Route['view']; icon: IconName; label: MessageKey; hash: string }[] = [
  { view: 'reviews', icon: 'library', label: 'libraryReviews', hash: routeHash(allReviews) },
  { view: 'settings', icon: 'settings', label: 'librarySettings', hash: routeHash({ view: 'settings' }) },
];

/** The page's name and the way to its parts. */
export function Masthead({ view }: { view: Route['view'] }) {
  return (
    <header class="masthead">
      <div class="masthead-line">
        <a class="masthead-name" href={routeHash(allReviews)}>
          <img src="/icon/48.png" alt="" width="24" height="24" />
          {t('extShortName')}
        </a>
        <nav aria-label={t('libraryParts')}>
          <ul>
            {parts.map((part) => (
              <li key={part.view}>
                <a href={part.hash} aria-current={part.view === view ? 'page' : undefined}>
                  <Icon name={part.icon} />
                  {t(part.label)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
