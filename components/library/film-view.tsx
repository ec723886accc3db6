import { useCallback, useEffect } from 'preact/hooks';
import { plural, t } from '../../lib/i18n.ts';
import type { Library } from '../../lib/library/db.ts';
import { filmPage } from '../../lib/library/queries.ts';
import { useLive } from '../use-live.ts';
import { NotThere } from './empty.tsx';
import { FilmHead } from './film-head.tsx';
import { FilmScores } from './film-scores.tsx';
import { ReviewItem } from './review-item.tsx';
import type { FilmRoute } from './route.ts';
import type { Visit } from './use-place.ts';
import { View } from './view.tsx';
import './film-view.css';

export interface FilmViewProps {
  library: Library;
  route: FilmRoute;
  visit: Visit;
  onDelete: (ids: string[]) => void;
}

/** One film: what is known of it, every critic on one axis, their reviews. */
export function FilmView({ library, route, visit, onDelete }: FilmViewProps) {
  const live = useLive(useCallback(() => filmPage(library, route.id), [library, route.id]));
  const page = live.state === 'ready' ? live.value : undefined;

  const shown = page !== undefined;
  useEffect(() => {
    if (!shown || route.review === '') return;
    const pointed = document.querySelector<HTMLElement>('[data-part="review"][aria-current]');
    pointed?.scrollIntoView({ block: 'center' });
    pointed?.focus({ preventScroll: true });
  }, [shown, route.review]);

  return (
    <View
      name="film"
      title={page?.film.title ?? t('libraryFilm')}
      state={live.state}
      error={live.state === 'error' ? live.error : undefined}
      visit={visit}
    >
      {live.state === 'ready' && !page && (
        <NotThere title={t('filmUnknownTitle')} hint={t('filmUnknownHint')} />
      )}
      {page && (
        <article class="film">
          <FilmHead film={page.film} watch={page.watch} />
          {page.rows.length > 0 && <FilmScores page={page} route={route} />}
          <section aria-labelledby="film-reviews">
            <h2 id="film-reviews">{plural('countReviews', page.rows.length)}</h2>
            {page.rows.length === 0 && <p class="film-none">{t('filmNoReviews')}</p>}
            <ul class="reviews">
              {page.rows.map((row) => (
                <ReviewItem
                  key={row.review.id}
                  row={row}
                  onFilmPage
                  how={route.how}
                  current={row.review.id === route.review}
                  onDelete={onDelete}
                />
              ))}
            </ul>
          </section>
        </article>
      )}
    </View>
  );
}
