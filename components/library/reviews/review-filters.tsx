import { type MessageKey, plural, t } from '../../../lib/i18n.ts';
import type { Problem } from '../../../lib/search/query.ts';
import { Choice } from '../filters/choice.tsx';
import { SearchField } from '../filters/search-field.tsx';
import type { Go } from '../use-hash.ts';
import { type ReviewsRoute, reviewsAddress, type Sort, sorts } from './address.ts';
import { SearchHelp } from './search-help.tsx';

export interface ReviewFiltersProps {
  route: ReviewsRoute;
  /** The library's tags, with how many reviews carry each. */
  tags: { name: string; count: number }[];
  /** What of the search is not understood. */
  problems: readonly Problem[];
  go: Go;
}

const sortNames = {
  usual: 'sortSaved',
  saved: 'sortSaved',
  published: 'sortPublished',
  film: 'sortFilm',
  critic: 'sortCritic',
  outlet: 'sortOutlet',
  score: 'sortScore',
} as const satisfies Record<Sort, MessageKey>;

/** What narrows and orders the list. All of it is kept in the address; typing is one step of the history. */
export function ReviewFilters({ route, tags, problems, go }: ReviewFiltersProps) {
  const refine = (change: Partial<ReviewsRoute>, step?: 'replace') =>
    go(reviewsAddress.hash({ ...route, ...change }), step);
  const searched = route.text.trim() !== '';
  // What is as usual has a name of its own where words are searched: the latest saved come by choice then.
  const offered = sorts.filter((sort) => sort !== 'saved' || searched || route.sort === 'saved');
  // A tag that an address names but nothing carries any more.
  const lost = route.tag !== '' && !tags.some(({ name }) => name === route.tag);
  return (
    <search class="filters">
      <SearchField
        label={t('searchReviews')}
        longest={400}
        value={route.text}
        onText={(text) => refine({ text }, 'replace')}
      />
      <Choice
        part="tag-filter"
        label={t('filterTag')}
        value={route.tag}
        options={[
          { value: '', label: t('filterAllTags') },
          ...(lost ? [{ value: route.tag, label: route.tag }] : []),
          ...tags.map(({ name, count }) => ({ value: name, label: plural('tagWithCount', count, name) })),
        ]}
        onChange={(tag) => refine({ tag })}
      />
      <Choice
        part="sort"
        label={t('sortBy')}
        value={route.sort}
        options={offered.map((sort) => ({
          value: sort,
          label: t(sort === 'usual' && searched ? 'sortRelevance' : sortNames[sort]),
        }))}
        onChange={(sort) => refine({ sort })}
      />
      <SearchHelp problems={problems} />
    </search>
  );
}
