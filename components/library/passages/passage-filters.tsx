import { useCallback } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import { type AspectChoice, countAspects } from '../../../lib/library/aspects.ts';
import type { Library } from '../../../lib/library/db.ts';
import { liveFilm } from '../../../lib/library/live-film.ts';
import { aspectName } from '../../aspect-name.ts';
import { Icon } from '../../icon.tsx';
import { useLive } from '../../use-live.ts';
import { filmName } from '../film/film-name.ts';
import { Choice } from '../filters/choice.tsx';
import { SearchField } from '../filters/search-field.tsx';
import type { Go } from '../use-hash.ts';
import { groupings, type PassagesRoute, passagesAddress } from './address.ts';

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
  const refine = (change: Partial<PassagesRoute>, step?: 'replace') =>
    go(passagesAddress.hash({ ...route, ...change }), step);
  const narrowed = [
    { name: 'film', value: film ? filmName(film) : route.film },
    { name: 'critic', value: route.critic },
    { name: 'tag', value: route.tag },
  ].filter(({ value }) => value !== '');
  const lost = route.aspect !== '' && !used.some(({ id }) => id === route.aspect);
  return (
    <search class="filters">
      <SearchField
        label={t('passagesSearch')}
        value={route.text}
        onText={(text) => refine({ text }, 'replace')}
      />
      <Choice
        part="aspect-filter"
        label={t('filterAspect')}
        value={route.aspect}
        options={[
          { value: '', label: t('filterAllAspects') },
          ...(lost
            ? [{ value: route.aspect, label: aspectName(aspects.get(route.aspect) ?? { id: route.aspect }) }]
            : []),
          ...used.map((aspect) => ({
            value: aspect.id,
            label: t('nameWithCount', aspectName(aspect), aspect.count),
          })),
        ]}
        onChange={(aspect) => refine({ aspect })}
      />
      <Choice
        part="group"
        label={t('groupBy')}
        value={route.by}
        options={groupings.map((by) => ({ value: by, label: t(groupNames[by]) }))}
        onChange={(by) => refine({ by })}
      />
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
