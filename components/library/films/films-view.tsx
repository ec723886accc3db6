import { useCallback, useMemo } from 'preact/hooks';
import type { Contest } from '../../../lib/compare/summary.ts';
import { type MessageKey, plural, t } from '../../../lib/i18n.ts';
import { type CountedFilm, countFilms } from '../../../lib/library/marks/films.ts';
import { Icon } from '../../icon.tsx';
import { ScoreChip } from '../../score-chip.tsx';
import { useGrowing } from '../../use-growing.ts';
import { HowSwitch } from '../comparing/how-switch.tsx';
import { type Column, SortedTable } from '../comparing/table.tsx';
import { useMarks } from '../comparing/use-voices.ts';
import { whole } from '../comparing/words.ts';
import { EmptyLibrary } from '../empty.tsx';
import { filmAddress } from '../film/address.ts';
import type { PageProps } from '../library-view.tsx';
import { View } from '../view.tsx';
import { type FilmsRoute, filmsAddress, pageSize } from './address.ts';
import { inOrder } from './order.ts';
import './films-view.css';

const contests = {
  one: 'contestOneShort',
  mixed: 'contestMixedShort',
  contested: 'contestContestedShort',
  split: 'contestSplitShort',
} as const satisfies Record<Contest, MessageKey>;

/** Every film, with how many reviews, their middle, and how far the critics are apart. */
export function FilmsView({ library, route, go, visit }: PageProps & { route: FilmsRoute }) {
  const { how, text, sort, turned, show } = route;
  const live = useMarks(
    library,
    useCallback(() => countFilms(library, how), [library, how]),
  );
  const all = live.state === 'ready' ? live.value : none;
  const found = useMemo(() => inOrder(all, { text, sort, turned }), [all, text, sort, turned]);
  const shown = found.slice(0, show);
  const drawn = useGrowing(shown.length);
  const to = (change: Partial<FilmsRoute>) => filmsAddress.hash({ ...route, ...change });
  const column = (key: FilmsRoute['sort'], label: string, more: Partial<Column> = {}): Column => ({
    key,
    label,
    href: to({ sort: key, turned: key === sort && !turned }),
    ...(key === sort && { order: (key === 'title') === turned ? 'descending' : 'ascending' }),
    ...more,
  });

  return (
    <View
      name="films"
      title={t('libraryFilms')}
      state={live.state}
      error={live.state === 'error' ? live.error : undefined}
      visit={visit}
    >
      <div class="films-head">
        <h1>{t('libraryFilms')}</h1>
        {all.length > 0 && <HowSwitch how={how} to={(how) => to({ how })} />}
      </div>
      {live.state === 'ready' && all.length === 0 && <EmptyLibrary />}
      {all.length > 0 && (
        <>
          <search class="films-search">
            <label class="filters-text">
              <span class="unseen">{t('filmsSearch')}</span>
              <Icon name="search" />
              <input
                type="search"
                data-part="search"
                placeholder={t('filmsSearch')}
                autocomplete="off"
                spellcheck={false}
                maxLength={200}
                value={text}
                onInput={(event) => go(to({ text: event.currentTarget.value, show: pageSize }), 'replace')}
              />
            </label>
            <output class="caption">{plural('countFilms', found.length)}</output>
          </search>
          <SortedTable
            name={t('libraryFilms')}
            columns={[
              column('title', t('columnTitle')),
              column('year', t('columnYear'), { figures: true }),
              column('reviews', t('libraryReviews'), { figures: true }),
              column('middle', t('figureMiddle'), { figures: true, hint: t('columnMiddleHint') }),
              column('contested', t('columnContested'), { hint: t('columnContestedHint') }),
              column('own', t('you')),
            ]}
          >
            {shown.slice(0, drawn).map((film) => (
              <Row key={film.film.id} counted={film} how={how} />
            ))}
          </SortedTable>
          {found.length > show && (
            <button
              type="button"
              data-part="more"
              onClick={() => go(to({ show: show + pageSize }), 'replace')}
            >
              {t('showMore')}
            </button>
          )}
        </>
      )}
    </View>
  );
}

const none: CountedFilm[] = [];

function Row({ counted, how }: { counted: CountedFilm; how: FilmsRoute['how'] }) {
  const { film, reviews, summary } = counted;
  return (
    <tr data-part="film" data-id={film.id}>
      <th scope="row" class="films-title">
        <a href={filmAddress.hash({ id: film.id, how })}>{film.title}</a>
        {film.directors.length > 0 && <span class="caption">{film.directors.join(', ')}</span>}
      </th>
      <td class="of-figures">{film.year}</td>
      <td class="of-figures">{whole(reviews)}</td>
      <td class="of-figures">{summary ? whole(summary.median) : ''}</td>
      <td>
        {summary?.contest && summary.apart !== undefined && (
          <span class="films-contest">
            <span
              class="films-apart"
              aria-hidden="true"
              style={{ '--apart': `${Math.min(100, summary.apart * 2)}%` }}
            />
            <span class="figures">{whole(summary.apart)}</span>
            <span class="caption">{t(contests[summary.contest])}</span>
          </span>
        )}
      </td>
      <td>{film.ownScore && <ScoreChip score={film.ownScore} />}</td>
    </tr>
  );
}
