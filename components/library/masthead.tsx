import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { Icon } from '../icon.tsx';
import { reviewsAddress } from './reviews/address.ts';
import { views } from './views.ts';
import './masthead.css';

/** The page's name and the way to its parts: a row, and on a wide screen a column at its side. `current`: the name of the part that is shown. */
export function Masthead({ current }: { current: string }) {
  const nav = useRef<HTMLElement>(null);
  // In a narrow window the row is longer than it.
  useLayoutEffect(() => {
    const show = () => {
      const here = nav.current?.querySelector<HTMLElement>('[aria-current]');
      const row = here?.closest('ul');
      if (here && row) row.scrollLeft = here.offsetLeft - row.clientWidth / 3;
    };
    const ending = new AbortController();
    addEventListener('resize', show, { signal: ending.signal });
    show();
    return () => ending.abort();
  }, [current]);
  return (
    <header class="masthead">
      <a class="masthead-name" href={reviewsAddress.hash({})}>
        <img src="/icon/48.png" alt="" width="24" height="24" />
        {t('extShortName')}
      </a>
      <nav ref={nav} aria-label={t('libraryParts')}>
        <ul>
          {views.map(
            ({ name, hash, nav: entry }) =>
              entry && (
                <li key={name}>
                  <a href={hash} aria-current={name === current ? 'page' : undefined}>
                    <Icon name={entry.icon} />
                    {t(entry.label)}
                  </a>
                </li>
              ),
          )}
        </ul>
      </nav>
    </header>
  );
}
