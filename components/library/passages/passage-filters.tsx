import { useCallback } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import { type AspectChoice, countAspects } from '../../../lib/library/aspects.ts';
import type { Library } from '../../../lib/library/db.ts';
import { liveFilm } from '../../../lib/library/live-film.ts';
import { aspectName } from '../../aspect-name.ts';
import { Icon } from '../../icon.tsx';
import { useLive } from '../../use-live.ts';
import { filmName } from '../film/film-name.ts';
import type { Go } from '../use-hash.ts';
import { groupings, type PassagesRoute, pageSize, passagesAddress } from './address.ts';

export interface PassageFiltersProps {
  library: Library;
  route: PassagesRoute;
  aspects: ReadonlyMap<string, AspectChoice>;
  go: Go;
}

const groupNames = {
  none: 'groupNone',
  film: 'groupFilm',
  critic: 'groupCritic',
  aspect: 'groupAspect',
  tag: 'groupTag',
} as const;

/** What narrows passages and puts them together; kept in the address. */
export function PassageFilters({ library, route, aspects, go }: PassageFiltersProps) {
  const query = useCallback(
    async () => ({
      used: await countAspects(library),
      film: route.film ? await liveFilm(library, route.film) : undefined,
    }),
    [library, route.film],
  );
  const live = useLive(query);
  const { used = [], film } = live.state === 'ready' ? live.value : {};
  const refine = (change: Partial<PassagesRoute>, step: 'push' | 'replace' = 'push') =>
    go(passagesAddress.hash({ ...route, show: pageSize, ...change }), step);
  const narrowed = [
    { name: 'film', value: film ? filmName(film) : route.film },
    { name: 'critic', value: route.critic },
    { name: 'tag', value: route.tag },
  ].filter(({ value }) => value !== '');
  const known = used.some(({ id }) => id === route.aspect);
  return (
    <search class="filters">
      <label class="filters-text">
        <span class="unseen">{t('passagesSearch')}</span>
        <Icon name="search" />
        <input
          type="search"
          data-part="search"
          placeholder={t('passagesSearch')}
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={route.text}
          onInput={(event) => refine({ text: event.currentTarget.value }, 'replace')}
        />
      </label>
      <label class="filters-choice">
        <span class="caption">{t('filterAspect')}</span>
        <select
          data-part="aspect-filter"
          value={route.aspect}
          onChange={(event) => refine({ aspect: event.currentTarget.value })}
        >
          <option value="">{t('filterAllAspects')}</option>
          {route.aspect !== '' && !known && (
            <option value={route.aspect}>
              {aspectName(aspects.get(route.aspect) ?? { id: route.aspect })}
            </option>
          )}
          {used.map((aspect) => (
            <option key={aspect.id} value={aspect.id}>
              {t('nameWithCount', aspectName(aspect), aspect.count)}
            </option>
          ))}
        </select>
      </label>
      <label class="filters-choice">
        <span class="caption">{t('groupBy')}</span>
        <select
          data-part="group"
          value={route.by}
          onChange={(event) => {
            const by = groupings.find((name) => name === event.currentTarget.value);
            if (by) refine({ by });
          }}
        >
          {groupings.map((by) => (
            <option key={by} value={by}>
              {t(groupNames[by])}
            </option>
          ))}
        </select>
      </label>
      {narrowed.length > 0 && (
        <ul class="filters-set" aria-label={t('filtersSet')}>
          {narrowed.map(({ name, value }) => (
            <li key={name}>
              <button type="button" data-part={`clear-${name}`} onClick={() => refine({ [name]: '' })}>
                {value}
                <Icon name="close" label={t('filterClear')} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
