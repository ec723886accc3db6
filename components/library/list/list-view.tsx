import { useCallback } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import { type ListedFilm, listPage } from '../../../lib/library/list-rows.ts';
import { moveInList } from '../../../lib/library/lists.ts';
import { useLive } from '../../use-live.ts';
import { VirtualRows } from '../../virtual/virtual-rows.tsx';
import { NotThere } from '../empty.tsx';
import { filmName } from '../film/film-name.ts';
import type { PageProps } from '../library-view.tsx';
import { listsAddress } from '../lists/address.ts';
import { useOrder } from '../order/use-order.ts';
import type { Act } from '../use-acting.tsx';
import { View } from '../view.tsx';
import { AddFilm } from '../watchlist/add-film.tsx';
import type { ListRoute } from './address.ts';
import { ListHead } from './list-head.tsx';
import { ListRow } from './list-row.tsx';
import './list-view.css';

/** One list of films, in its reader's order. */
export function ListView({ library, route, go, visit, act }: PageProps & { route: ListRoute }) {
  const live = useLive(useCallback(() => listPage(library, route.id), [library, route.id]));
  const page = live.state === 'ready' ? live.value : undefined;
  return (
    <View
      name="list"
      title={page?.list.name ?? t('libraryLists')}
      state={live.state}
      error={live.state === 'error' ? live.error : undefined}
      visit={visit}
    >
      {live.state === 'ready' && !page && (
        <NotThere
          title={t('listUnknown')}
          hint={t('listUnknownHint')}
          way={{ hash: listsAddress.hash({}), label: t('listsAll') }}
        />
      )}
      {page && (
        <article class="list">
          <ListHead library={library} list={page.list} go={go} act={act} />
          <AddFilm library={library} to={{ list: route.id }} act={act} />
          {page.films.length === 0 && <p class="list-none">{t('listEmpty')}</p>}
          <ListFilms library={library} list={route.id} films={page.films} act={act} />
        </article>
      )}
    </View>
  );
}

/** About the height of a row, in pixels. */
const usual = 56;

interface ListFilmsProps {
  library: Library;
  list: string;
  films: readonly ListedFilm[];
  act: Act;
}

function ListFilms({ library, list, films, act }: ListFilmsProps) {
  const order = useOrder(
    films.map(({ id, film }) => ({ id, name: filmName(film) })),
    (id, place) => act(() => moveInList(library, list, id, place), t('orderChanged')),
  );
  return (
    <>
      <output class="unseen">{order.said}</output>
      {films.length > 1 && <p class="caption">{t('orderHowTo')}</p>}
      <VirtualRows
        ordered
        class="film-rows"
        estimate={usual}
        rows={films}
        kept={order.kept}
        draw={(listed, place) => (
          <ListRow
            key={listed.id}
            library={library}
            list={list}
            listed={listed}
            place={place}
            order={order}
            act={act}
          />
        )}
      />
    </>
  );
}
