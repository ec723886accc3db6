import { t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import type { WatchRow as Row } from '../../../lib/library/watch-rows.ts';
import { setWatch } from '../../../lib/library/watchlist.ts';
import { Icon } from '../../icon.tsx';
import { ScoreChips } from '../../score-chip.tsx';
import type { RowPlace } from '../../virtual/virtual-list.tsx';
import { filmAddress } from '../film/address.ts';
import { filmName } from '../film/film-name.ts';
import { OrderHandle } from '../order/order-handle.tsx';
import { orderRow } from '../order/order-row.ts';
import type { Order } from '../order/use-order.ts';
import { Published } from '../published.tsx';
import type { Act } from '../use-acting.tsx';
import { WatchDetails } from './watch-details.tsx';
import { WatchWhy } from './watch-why.tsx';
import '../order/film-row.css';
import './watch-row.css';

export interface WatchRowProps {
  library: Library;
  row: Row;
  place: RowPlace;
  /** Whether its details are open. */
  open: boolean;
  onOpen: (open: boolean) => void;
  /** Given where the reader can order the list. */
  order: Order | undefined;
  act: Act;
}

/** What a film can become, from what it is. */
const turns = {
  want: ['seen', 'dropped'],
  seen: ['want'],
  dropped: ['want', 'seen'],
} as const;
const turnNames = { want: 'watchToWant', seen: 'watchToSeen', dropped: 'watchToDropped' } as const;
const turned = { want: 'watchNowWant', seen: 'watchNowSeen', dropped: 'watchNowDropped' } as const;

/** A film on the watchlist: why, when, how good; and what can be done with it. */
export function WatchRow({ library, row, place, open, onOpen, order, act }: WatchRowProps) {
  const { watch, film, why } = row;
  const name = filmName(film);
  const turn = (state: 'want' | 'seen' | 'dropped') =>
    void act(() => setWatch(library, film.id, state), t(turned[state], name));
  const remove = () => void act(() => setWatch(library, film.id, undefined), t('watchRemoved', name));
  return (
    <li
      class="film-row watch-row"
      data-part="watch-row"
      data-id={film.id}
      {...place}
      {...(order && orderRow(order, film.id, place['data-index']))}
    >
      {order && <OrderHandle order={order} id={film.id} place={place['data-index']} />}
      <div class="film-row-film">
        <h2>
          {order && <span class="film-row-place figures">{place['aria-posinset']}</span>}
          <a href={filmAddress.hash({ id: film.id })} data-part="film-link">
            {film.title}
          </a>{' '}
          {film.year !== undefined && <span class="film-row-year figures">{film.year}</span>}
        </h2>
        {(film.directors.length > 0 || watch.seenOn) && (
          <p class="film-row-facts">
            {film.directors.length > 0 && <span>{film.directors.join(', ')}</span>}
            {watch.seenOn && (
              <span data-part="seen-on">
                {t('watchSeenOn')} <Published date={watch.seenOn} />
              </span>
            )}
          </p>
        )}
      </div>
      {film.ownScore && (
        <div class="watch-own">
          <span class="caption">{t('filmOwnScore')}</span> <ScoreChips scores={[film.ownScore]} />
        </div>
      )}
      {why && <WatchWhy review={why} />}
      <div class="film-row-acts watch-acts">
        {turns[watch.state].map((state) => (
          <button
            key={state}
            type="button"
            class="quiet"
            data-part={`to-${state}`}
            onClick={() => turn(state)}
          >
            <Icon name={state === 'want' ? 'watch' : state === 'seen' ? 'check' : 'close'} />
            <span>
              {t(turnNames[state])}
              <span class="unseen">{t('ofName', name)}</span>
            </span>
          </button>
        ))}
        <button
          type="button"
          class="quiet"
          data-part="watch-details"
          aria-expanded={open}
          onClick={() => onOpen(!open)}
        >
          <Icon name="edit" />
          <span>
            {t('watchDetails')}
            <span class="unseen">{t('ofName', name)}</span>
          </span>
        </button>
        <button
          type="button"
          class="quiet"
          data-part="watch-remove"
          title={t('watchRemove')}
          onClick={remove}
        >
          <Icon name="delete" label={t('watchRemoveName', name)} />
        </button>
      </div>
      {open && <WatchDetails library={library} row={row} act={act} onDone={() => onOpen(false)} />}
    </li>
  );
}
