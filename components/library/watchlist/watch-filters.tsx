import { type MessageKey, t } from '../../../lib/i18n.ts';
import type { WatchRecord } from '../../../lib/library/records.ts';
import { Choice } from '../filters/choice.tsx';
import { SearchField } from '../filters/search-field.tsx';
import type { Go } from '../use-hash.ts';
import { type Sort, sorts, type WatchlistRoute, watchlistAddress } from './address.ts';

export interface WatchFiltersProps {
  route: WatchlistRoute;
  state: WatchRecord['state'];
  go: Go;
}

const usual = { want: 'sortPriority', seen: 'sortSeen', dropped: 'sortDropped' } as const;
const names = {
  added: 'sortSaved',
  title: 'sortFilm',
  year: 'sortYear',
  score: 'sortOwnScore',
} as const satisfies Record<Exclude<Sort, 'usual'>, MessageKey>;

/** What narrows and orders a part of the watchlist; kept in the address. */
export function WatchFilters({ route, state, go }: WatchFiltersProps) {
  const refine = (change: Partial<WatchlistRoute>, step?: 'replace') =>
    go(watchlistAddress.hash({ ...route, ...change }), step);
  return (
    <search class="filters">
      <SearchField
        label={t('watchSearch')}
        value={route.text}
        onText={(text) => refine({ text }, 'replace')}
      />
      <Choice
        part="sort"
        label={t('sortBy')}
        value={route.sort}
        options={sorts.map((sort) => ({
          value: sort,
          label: t(sort === 'usual' ? usual[state] : names[sort]),
        }))}
        onChange={(sort) => refine({ sort })}
      />
    </search>
  );
}
