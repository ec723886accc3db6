import { t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import type { ListedFilm } from '../../../lib/library/list-rows.ts';
import { removeFromList } from '../../../lib/library/lists.ts';
import { Icon } from '../../icon.tsx';
import { ScoreChips } from '../../score-chip.tsx';
import type { RowPlace } from '../../virtual/virtual-list.tsx';
import { filmAddress } from '../film/address.ts';
import { filmName } from '../film/film-name.ts';
import { OrderHandle } from '../order/order-handle.tsx';
import { orderRow } from '../order/order-row.ts';
import type { Order } from '../order/use-order.ts';
import type { Act } from '../use-acting.tsx';
import '../order/film-row.css';

export interface ListRowProps {
  library: Library;
  list: string;
  listed: ListedFilm;
  place: RowPlace;
  order: Order;
  act: Act;
}

const states = { want: 'watchWant', seen: 'watchSeen', dropped: 'watchDropped' } as const;

/** A film on a list. */
export function ListRow({ library, list, listed, place, order, act }: ListRowProps) {
  const { id, film, watch } = listed;
  const facts = [film.directors.join(', '), watch && t(states[watch.state])].filter(Boolean);
  return (
    <li
      class="film-row"
      data-part="list-row"
      data-id={film.id}
      {...place}
      {...orderRow(order, id, place['data-index'])}
    >
      {order.items.length > 1 && <OrderHandle order={order} id={id} place={place['data-index']} />}
      <div class="film-row-film">
        <h2>
          <span class="film-row-place figures">{place['aria-posinset']}</span>
          <a href={filmAddress.hash({ id: film.id })} data-part="film-link">
            {film.title}
          </a>{' '}
          {film.year !== undefined && <span class="film-row-year figures">{film.year}</span>}
        </h2>
        {facts.length > 0 && <p class="film-row-facts">{facts.join(' · ')}</p>}
        {film.ownScore && <ScoreChips scores={[film.ownScore]} />}
      </div>
      <button
        type="button"
        class="quiet film-row-acts"
        data-part="list-remove"
        title={t('listRemove')}
        onClick={() => void act(() => removeFromList(library, list, [id]), t('listRemoved', filmName(film)))}
      >
        <Icon name="close" label={t('listRemoveName', filmName(film))} />
      </button>
    </li>
  );
}
