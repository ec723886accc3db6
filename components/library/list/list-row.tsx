import { t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import type { ListedFilm } from '../../../lib/library/list-rows.ts';
import { removeFromList } from '../../../lib/library/lists.ts';
import { Icon } from '../../icon.tsx';
import { ScoreChips } from '../../score-chip.tsx';
import { filmAddress } from '../film/address.ts';
import { filmName } from '../film/film-name.ts';
import { OrderHandle } from '../order/order-handle.tsx';
import { orderRow } from '../order/order-row.ts';
import type { Order } from '../order/use-order.ts';
import type { Act } from '../use-acting.tsx';

export interface ListRowProps {
  library: Library;
  list: string;
  listed: ListedFilm;
  place: number;
  shown: number;
  order: Order;
  act: Act;
}

const states = { want: 'watchWant', seen: 'watchSeen', dropped: 'watchDropped' } as const;

/** A film on a list. */
export function ListRow({ library, list, listed, place, shown, order, act }: ListRowProps) {
  const { id, film, watch } = listed;
  const facts = [film.directors.join(', '), watch && t(states[watch.state])].filter(Boolean);
  return (
    <li class="list-row" data-part="list-row" data-id={film.id} {...orderRow(order, id, place, shown)}>
      {shown > 1 && <OrderHandle order={order} id={id} place={place} />}
      <div class="list-film">
        <h2>
          <span class="list-place figures">{place + 1}</span>
          <a href={filmAddress.hash({ id: film.id })} data-part="film-link">
            {film.title}
          </a>{' '}
          {film.year !== undefined && <span class="list-year figures">{film.year}</span>}
        </h2>
        {facts.length > 0 && <p class="list-facts">{facts.join(' · ')}</p>}
        {film.ownScore && <ScoreChips scores={[film.ownScore]} />}
      </div>
      <button
        type="button"
        class="quiet list-remove"
        data-part="list-remove"
        title={t('listRemove')}
        onClick={() => void act(() => removeFromList(library, list, [id]), t('listRemoved', filmName(film)))}
      >
        <Icon name="close" label={t('listRemoveName', filmName(film))} />
      </button>
    </li>
  );
}
