import { useCallback, useState } from 'preact/hooks';
import { plural, t } from '../../lib/i18n.ts';
import type { Library } from '../../lib/library/db.ts';
import { deleteReviews } from '../../lib/library/save.ts';
import { FilmView } from './film-view.tsx';
import { Masthead } from './masthead.tsx';
import { ReviewView } from './review-view.tsx';
import { ReviewsView } from './reviews-view.tsx';
import { placeOf } from './route.ts';
import { SettingsView } from './settings-view.tsx';
import { UnknownView } from './unknown-view.tsx';
import { useActing } from './use-acting.tsx';
import { useRoute } from './use-route.ts';
import './library-page.css';

/** The library: a masthead and the view that the address names. */
export function LibraryPage({ library }: { library: Library }) {
  const [route, go] = useRoute();
  const { act, notice } = useActing(library);
  const remove = useCallback(
    (ids: string[]) =>
      void act(() => deleteReviews(library, ids), plural('deletedReviews', ids.length), t('deletionUndone')),
    [library, act],
  );
  const place = placeOf(route);
  const [opened] = useState(place);
  const [arrived, setArrived] = useState(false);
  if (place !== opened && !arrived) setArrived(true);
  const visit = { place, arrived };

  return (
    <>
      <Masthead view={route.view} />
      {notice}
      {route.view === 'reviews' && (
        <ReviewsView library={library} route={route} go={go} visit={visit} onDelete={remove} />
      )}
      {route.view === 'film' && (
        <FilmView
          key={route.id}
          library={library}
          route={route}
          go={go}
          visit={visit}
          act={act}
          onDelete={remove}
        />
      )}
      {route.view === 'review' && <ReviewView library={library} route={route} visit={visit} />}
      {route.view === 'settings' && <SettingsView library={library} visit={visit} act={act} />}
      {route.view === 'unknown' && <UnknownView visit={visit} />}
    </>
  );
}
