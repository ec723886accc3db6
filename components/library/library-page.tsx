import { useState } from 'preact/hooks';
import type { Library } from '../../lib/library/db.ts';
import { FilmView } from './film-view.tsx';
import { Masthead } from './masthead.tsx';
import { ReviewsView } from './reviews-view.tsx';
import { placeOf } from './route.ts';
import { SettingsView } from './settings-view.tsx';
import { UnknownView } from './unknown-view.tsx';
import { useDeleting } from './use-deleting.tsx';
import { useRoute } from './use-route.ts';
import './library-page.css';

/** The library: a masthead and the view that the address names. */
export function LibraryPage({ library }: { library: Library }) {
  const [route, go] = useRoute();
  const deleting = useDeleting(library);
  const place = placeOf(route);
  const [opened] = useState(place);
  const [arrived, setArrived] = useState(false);
  if (place !== opened && !arrived) setArrived(true);
  const visit = { place, arrived };

  return (
    <>
      <Masthead view={route.view} />
      {deleting.notice}
      {route.view === 'reviews' && (
        <ReviewsView library={library} route={route} go={go} visit={visit} onDelete={deleting.remove} />
      )}
      {route.view === 'film' && (
        <FilmView key={route.id} library={library} route={route} visit={visit} onDelete={deleting.remove} />
      )}
      {route.view === 'settings' && <SettingsView library={library} visit={visit} />}
      {route.view === 'unknown' && <UnknownView visit={visit} />}
    </>
  );
}
