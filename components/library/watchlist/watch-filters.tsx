import { t } from '../../../lib/i18n.ts';
import type { WatchRecord } from '../../../lib/library/records.ts';
import { Icon } from '../../icon.tsx';
import type { Go } from '../use-hash.ts';
import { pageSize, type Sort, sorts, type WatchlistRoute, watchlistAddress } from './address.ts';

const usual = { want: 'sortPriority', seen: 'sortSeen', dropped: 'sortDropped' } as const;
const names = {
  added: 'sortSaved',
  title: 'sortFilm',
  year: 'sortYear',
  score: 'sortOwnScore',
} as const satisfies Record<Exclude<Sort, 'usual'>, string>;

/** What narrows and orders a part of the watchlist; kept in the address. */
export function WatchFilters({
  route,
  state,
  go,
}: {
  route: WatchlistRoute;
  state: WatchRecord['state'];
  go: Go;
}) {
  const refine = (change: Partial<WatchlistRoute>, step: 'push' | 'replace') =>
    go(watchlistAddress.hash({ ...route, show: pageSize, ...change }), step);
  return (
    <search class="filters">
      <label class="filters-text">
        <span class="unseen">{t('watchSearch')}</span>
        <Icon name="search" />
        <input
          type="search"
          data-part="search"
          placeholder={t('watchSearch')}
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={route.text}
          onInput={(event) => refine({ text: event.currentTarget.value }, 'replace')}
        />
      </label>
      <label class="filters-choice">
        <span class="caption">{t('sortBy')}</span>
        <select
          data-part="sort"
          value={route.sort}
          onChange={(event) => {
            const sort = sorts.find((name) => name === event.currentTarget.value);
            if (sort) refine({ sort }, 'push');
          }}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(sort === 'usual' ? usual[state] : names[sort])}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
