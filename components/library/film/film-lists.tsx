import { t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import { addToList, removeFromList } from '../../../lib/library/lists.ts';
import type { FilmRecord, ListRecord } from '../../../lib/library/records.ts';
import { listAddress } from '../list/address.ts';
import { listsAddress } from '../lists/address.ts';
import type { Act } from '../use-acting.tsx';
import { filmName } from './film-name.ts';
import './film-lists.css';

export interface FilmListsProps {
  library: Library;
  film: FilmRecord;
  lists: readonly ListRecord[];
  act: Act;
}

/** The reader's lists, and on which of them this film is. */
export function FilmLists({ library, film, lists, act }: FilmListsProps) {
  const name = filmName(film);
  const turn = (list: ListRecord, on: boolean) =>
    void act(
      () => (on ? addToList(library, list.id, [film.id]) : removeFromList(library, list.id, [film.id])),
      t(on ? 'listAdded' : 'listTakenOff', name, list.name),
    );
  return (
    <section class="film-lists" aria-labelledby="film-lists" data-part="film-lists">
      <h2 id="film-lists" class="caption">
        {t('libraryLists')}
      </h2>
      <ul>
        {lists.map((list) => (
          <li key={list.id}>
            <input
              type="checkbox"
              aria-label={t('listHolds', list.name)}
              checked={list.films.includes(film.id)}
              onChange={(event) => turn(list, event.currentTarget.checked)}
            />
            <a href={listAddress.hash({ id: list.id })}>{list.name}</a>
          </li>
        ))}
        <li>
          <a href={listsAddress.hash({})}>{t('listNew')}</a>
        </li>
      </ul>
    </section>
  );
}
