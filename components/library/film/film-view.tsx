import { useCallback, useEffect } from 'preact/hooks';
import { plural, t } from '../../../lib/i18n.ts';
import { keepApart } from '../../../lib/library/apart.ts';
import { listAspects } from '../../../lib/library/aspects.ts';
import { listsByName } from '../../../lib/library/list-rows.ts';
import { mergeFilms } from '../../../lib/library/merge-films.ts';
import { hasOwnScores } from '../../../lib/library/own-scores.ts';
import { passagesOf } from '../../../lib/library/passages.ts';
import { filmPage, likelySame } from '../../../lib/library/queries.ts';
import type { FilmRecord } from '../../../lib/library/records.ts';
import { useLive } from '../../use-live.ts';
import { NotThere } from '../empty.tsx';
import type { PageProps } from '../library-view.tsx';
import { ReviewItem } from '../review-item.tsx';
import { View } from '../view.tsx';
import { type FilmRoute, filmAddress } from './address.ts';
import { FilmActs } from './film-acts.tsx';
import { FilmBeside } from './film-beside.tsx';
import { FilmHead } from './film-head.tsx';
import { FilmLikely } from './film-likely.tsx';
import { FilmListen } from './film-listen.tsx';
import { FilmLists } from './film-lists.tsx';
import { filmName } from './film-name.ts';
import { FilmNote } from './film-note.tsx';
import { FilmOwn } from './film-own.tsx';
import { FilmScores } from './film-scores.tsx';
import { FilmTimeline } from './film-timeline.tsx';
import './film-view.css';

/** One film: what is known of it, every critic on one axis, their reviews. */
export function FilmView({ library, route, go, visit, act, onDelete }: PageProps & { route: FilmRoute }) {
  const query = useCallback(async () => {
    const page = await filmPage(library, route.id);
    if (!page) return undefined;
    // All that the page shows at once: what comes later would push what is there.
    const [likely, lists, aspects, passages, scored] = await Promise.all([
      likelySame(library, page.film),
      listsByName(library),
      listAspects(library),
      passagesOf(
        library,
        page.rows.map(({ review }) => review.id),
      ),
      hasOwnScores(library),
    ]);
    return { ...page, likely, lists, aspects, passages, scored };
  }, [library, route.id]);
  const live = useLive(query);
  const page = live.state === 'ready' ? live.value : undefined;

  // The film was merged into another: this address is that one's from now on.
  const id = page?.film.id ?? route.id;
  useEffect(() => {
    if (id !== route.id) go(filmAddress.hash({ ...route, id }), 'replace');
  }, [id, route, go]);

  const merge = (film: FilmRecord, other: FilmRecord) =>
    act(() => mergeFilms(library, film.id, other.id), t('filmMerged', filmName(other), filmName(film)));
  const apart = (film: FilmRecord, other: FilmRecord) =>
    act(() => keepApart(library, film.id, other.id), t('filmKeptApart', filmName(other)));

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
          <FilmHead film={page.film} watch={page.watch}>
            <FilmOwn
              key={JSON.stringify(page.film.ownScore)}
              library={library}
              film={page.film}
              watch={page.watch}
              act={act}
            />
            <FilmNote library={library} film={page.film} watch={page.watch} act={act} />
            <FilmLists library={library} film={page.film} lists={page.lists} act={act} />
          </FilmHead>
          <FilmLikely
            likely={page.likely}
            onMerge={(other) => void merge(page.film, other)}
            onApart={(other) => void apart(page.film, other)}
          />
          {page.rows.length > 0 && <FilmScores page={page} route={route} />}
          <FilmListen library={library} rows={page.rows} scored={page.scored} route={route} />
          <FilmBeside
            rows={page.rows}
            aspects={page.aspects}
            passages={page.passages}
            route={route}
            go={go}
          />
          <FilmTimeline film={page.film} rows={page.rows} route={route} />
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
          <FilmActs library={library} film={page.film} rows={page.rows} act={act} />
        </article>
      )}
    </View>
  );
}
