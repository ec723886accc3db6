import type { ComponentChildren } from 'preact';
import { t } from '../../../lib/i18n.ts';
import type { FilmRecord, WatchRecord } from '../../../lib/library/records.ts';
import { Icon } from '../../icon.tsx';
import { OuterLink } from '../outer-link.tsx';
import { filmLinks } from './film-links.ts';
import './film-head.css';

export interface FilmHeadProps {
  film: FilmRecord;
  watch: WatchRecord | undefined;
  /** How the reader changes what they think of it. */
  children?: ComponentChildren;
}

const watchStates = { want: 'watchWant', seen: 'watchSeen', dropped: 'watchDropped' } as const;

/** What is known of a film, and what the reader thinks of it. */
export function FilmHead({ film, watch, children }: FilmHeadProps) {
  const links = filmLinks(film.ids);
  const titles = [film.originalTitle, ...film.otherTitles].filter((title) => title && title !== film.title);
  return (
    <header class="film-head">
      <h1>
        {film.title} {film.year !== undefined && <span class="film-year figures">{film.year}</span>}
      </h1>
      <dl>
        {titles.length > 0 && <Fact name={t('filmOtherTitles')}>{[...new Set(titles)].join(', ')}</Fact>}
        {film.directors.length > 0 && <Fact name={t('filmDirector')}>{film.directors.join(', ')}</Fact>}
        {watch && (
          <Fact name={t('filmWatchlist')}>
            <span class="film-watch" data-part="watch-state" data-state={watch.state}>
              <Icon name={watch.state === 'want' ? 'watch' : watch.state === 'seen' ? 'check' : 'close'} />
              {t(watchStates[watch.state])}
            </span>
          </Fact>
        )}
        {links.length > 0 && (
          <Fact name={t('filmElsewhere')}>
            <ul class="film-links">
              {links.map((link) => (
                <li key={link.name}>
                  <OuterLink href={link.href} part="film-id">
                    {link.name}
                  </OuterLink>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
      {children}
    </header>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt class="caption">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
