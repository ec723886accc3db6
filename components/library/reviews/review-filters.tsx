import { plural, t } from '../../../lib/i18n.ts';
import type { Problem } from '../../../lib/search/query.ts';
import { Icon } from '../../icon.tsx';
import type { Go } from '../use-hash.ts';
import { type ReviewsRoute, reviewsAddress, type Sort, sorts } from './address.ts';
import { SearchHelp } from './search-help.tsx';
import './review-filters.css';

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
} as const satisfies Record<Sort, string>;

/** What narrows and orders the list. All of it is kept in the address; typing is one step of the history. */
export function ReviewFilters({ route, tags, problems, go }: ReviewFiltersProps) {
  const refine = (change: Partial<ReviewsRoute>, step: 'push' | 'replace') =>
    go(reviewsAddress.hash({ ...route, ...change }), step);
  const searched = route.text.trim() !== '';
  // What is as usual has a name of its own where words are searched: the latest saved come by choice then.
  const offered = sorts.filter((sort) => sort !== 'saved' || searched || route.sort === 'saved');
  const names = tags.map((tag) => tag.name);
  return (
    <search class="filters">
      <label class="filters-text">
        <span class="unseen">{t('searchReviews')}</span>
        <Icon name="search" />
        <input
          type="search"
          data-part="search"
          placeholder={t('searchReviews')}
          autocomplete="off"
          spellcheck={false}
          maxLength={400}
          value={route.text}
          onInput={(event) => refine({ text: event.currentTarget.value }, 'replace')}
        />
      </label>
      <label class="filters-choice">
        <span class="caption">{t('filterTag')}</span>
        <select
          data-part="tag-filter"
          value={route.tag}
          onChange={(event) => refine({ tag: event.currentTarget.value }, 'push')}
        >
          <option value="">{t('filterAllTags')}</option>
          {/* A tag that an address names but nothing carries any more. */}
          {route.tag !== '' && !names.includes(route.tag) && <option value={route.tag}>{route.tag}</option>}
          {tags.map((tag) => (
            <option key={tag.name} value={tag.name}>
              {plural('tagWithCount', tag.count, tag.name)}
            </option>
          ))}
        </select>
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
          {offered.map((sort) => (
            <option key={sort} value={sort}>
              {t(sort === 'usual' && searched ? 'sortRelevance' : sortNames[sort])}
            </option>
          ))}
        </select>
      </label>
      <SearchHelp problems={problems} />
    </search>
  );
}
