import { useCallback } from 'preact/hooks';
import { plural, t } from '../../../lib/i18n.ts';
import { listLists } from '../../../lib/library/list-rows.ts';
import { createList } from '../../../lib/library/lists.ts';
import { useLive } from '../../use-live.ts';
import { VirtualRows } from '../../virtual/virtual-rows.tsx';
import { filmName } from '../film/film-name.ts';
import type { PageProps } from '../library-view.tsx';
import { listAddress } from '../list/address.ts';
import { View } from '../view.tsx';
import { ListForm, type ListNames } from './list-form.tsx';
import './lists-view.css';

/** About the height of a row, in pixels. */
const usual = 88;

/** The reader's own lists of films. */
export function ListsView({ library, go, visit, act }: PageProps) {
  const live = useLive(useCallback(() => listLists(library), [library]));
  const lists = live.state === 'ready' ? live.value : [];
  const create = async (names: ListNames) => {
    let made = '';
    const work = async () => {
      const { id, undo } = await createList(library, names);
      made = id;
      return undo;
    };
    if (await act(work, t('listMade', names.name.trim()))) go(listAddress.hash({ id: made }));
  };
  return (
    <View
      name="lists"
      title={t('libraryLists')}
      state={live.state}
      error={live.state === 'error' ? live.error : undefined}
      visit={visit}
    >
      <h1>{t('libraryLists')}</h1>
      {live.state === 'ready' && (
        <>
          {lists.length === 0 && (
            <div class="empty" data-part="empty">
              <h2>{t('listsEmpty')}</h2>
              <p>{t('listsEmptyHint')}</p>
            </div>
          )}
          <VirtualRows
            class="lists"
            estimate={usual}
            rows={lists}
            draw={({ list, first }, place) => (
              <li key={list.id} data-part="list" {...place}>
                <h2>
                  <a href={listAddress.hash({ id: list.id })}>{list.name}</a>{' '}
                  <span class="lists-count">{plural('countFilms', list.films.length)}</span>
                </h2>
                {list.description && <p class="lists-description">{list.description}</p>}
                {first.length > 0 && (
                  <p class="lists-films">
                    {first.map(filmName).join(', ')}
                    {list.films.length > first.length && ' …'}
                  </p>
                )}
              </li>
            )}
          />
          <section class="lists-new" aria-labelledby="lists-new">
            <h2 id="lists-new">{t('listNew')}</h2>
            <ListForm action={t('listMake')} onNames={(names) => void create(names)} />
          </section>
        </>
      )}
    </View>
  );
}
