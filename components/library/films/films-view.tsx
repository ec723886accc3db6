import { useCallback, useMemo } from 'preact/hooks';
import type { Contest } from '../../../lib/compare/summary.ts';
import { type MessageKey, plural, t } from '../../../lib/i18n.ts';
import { type CountedFilm, countFilms } from '../../../lib/library/marks/films.ts';
import { ScoreChip } from '../../score-chip.tsx';
import { HowSwitch } from '../comparing/how-switch.tsx';
import { type Column, SortedTable, type TableRowPlace } from '../comparing/table.tsx';
import { TableFilters } from '../comparing/table-filters.tsx';
import { useMarks } from '../comparing/use-voices.ts';
import { whole } from '../comparing/words.ts';
import { EmptyLibrary } from '../empty.tsx';
import { filmAddress } from '../film/address.ts';
import type { PageProps } from '../library-view.tsx';
import { View } from '../view.tsx';
import { ViewHead } from '../view-head.tsx';
import { type FilmsRoute, filmsAddress } from './address.ts';
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
  const { how, text, sort, turned } = route;
  const live = useMarks(
    library,
    useCallback(() => countFilms(library, how), [library, how]),
  );
  const all = live.state === 'ready' ? live.value : none;
  const found = useMemo(() => inOrder(all, { text, sort, turned }), [all, text, sort, turned]);
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
      <ViewHead title={t('libraryFilms')}>
        {all.length > 0 && <HowSwitch how={how} to={(how) => to({ how })} />}
      </ViewHead>
      {live.state === 'ready' && all.length === 0 && <EmptyLibrary />}
      {all.length > 0 && (
        <>
          <TableFilters
            label={t('filmsSearch')}
            text={text}
            count={plural('countFilms', found.length)}
            onText={(text) => go(to({ text }), 'replace')}
          />
          <SortedTable
            name={t('libraryFilms')}
            columns={[
              column('title', t('columnTitle')),
              column('year', t('columnYear'), { width: 4.5, figures: true }),
              column('reviews', t('libraryReviews'), { width: 5.5, figures: true }),
              column('middle', t('figureMiddle'), { width: 6, figures: true, hint: t('columnMiddleHint') }),
              column('contested', t('columnContested'), { width: 15, hint: t('columnContestedHint') }),
              column('own', t('you'), { width: 9 }),
            ]}
            count={found.length}
            row={(index, place) => {
              const film = found[index];
              return film ? (
                <Row key={film.film.id} counted={film} how={how} place={place} />
              ) : (
                <tr key={index} {...place} />
              );
            }}
          />
        </>
      )}
    </View>
  );
}

const none: CountedFilm[] = [];

interface RowProps {
  counted: CountedFilm;
  how: FilmsRoute['how'];
  place: TableRowPlace;
}

function Row({ counted, how, place }: RowProps) {
  const { film, reviews, summary } = counted;
  return (
    <tr data-part="film" data-id={film.id} {...place}>
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
