import { t } from '../../lib/i18n.ts';
import { Icon } from '../icon.tsx';
import { ShortcutList } from '../shortcut-list.tsx';
import { SitesChoice } from '../sites-choice.tsx';
import { PinHint } from './pin-hint.tsx';
import './welcome-page.css';

/** Opens once, after installing: says what this is, asks the one question, shows the way in. */
export function WelcomePage({ libraryAddress }: { libraryAddress: string }) {
  return (
    <main class="welcome">
      <header>
        <img src="/icon/128.png" alt="" width="64" height="64" />
        <p class="welcome-name">{t('extShortName')}</p>
        <h1>{t('welcomeTitle')}</h1>
        <p class="welcome-lead">{t('welcomeLead')}</p>
        <p>{t('welcomePrivate')}</p>
      </header>
      <section aria-labelledby="welcome-sites">
        <h2 id="welcome-sites">{t('sitesQuestion')}</h2>
        <p>{t('welcomeSitesHint')}</p>
        <SitesChoice />
      </section>
      <section aria-labelledby="welcome-start">
        <h2 id="welcome-start">{t('welcomeStart')}</h2>
        <PinHint />
        <ShortcutList />
        <p>
          <a class="button" href={libraryAddress} data-part="library">
            <Icon name="library" />
            {t('commandLibrary')}
          </a>
        </p>
      </section>
    </main>
  );
}
