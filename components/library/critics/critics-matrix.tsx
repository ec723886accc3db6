import { useState } from 'preact/hooks';
import type { Pair } from '../../../lib/compare/matrix.ts';
import { matrixOf } from '../../../lib/compare/matrix.ts';
import { LEAST_SHARED } from '../../../lib/compare/rank.ts';
import { t } from '../../../lib/i18n.ts';
import type { Voice, Voices } from '../../../lib/library/marks/voices.ts';
import { ScrollRoom } from '../../scroll-room.tsx';
import { percent, shareOf } from '../comparing/words.ts';
import { criticAddress } from '../critic/address.ts';
import { type CriticsRoute, criticsAddress } from './address.ts';
import { pairText } from './pair-text.ts';
import { useGrid } from './use-grid.ts';
import './critics-matrix.css';

/** The critics with most reviews, each with each: how often two order films alike. */
export function CriticsMatrix({ voices, route }: { voices: Voices; route: CriticsRoute }) {
  const { size, by, how } = route;
  const chosen = voices.list.toSorted((a, b) => b.reviews - a.reviews).slice(0, size);
  const places = new Map(voices.table.voices.map((name, i) => [name, i]));
  const pairs = matrixOf(
    voices.table,
    chosen.map(({ name }) => places.get(name) ?? -1),
    1,
  );
  const order = inOrderOf(chosen, pairs, by);
  const [told, setTold] = useState<[number, number]>();
  const grid = useGrid(chosen.length, setTold);
  const to = (change: Partial<CriticsRoute>) => criticsAddress.hash({ ...route, ...change });
  const names = (i: number) => chosen[i]?.name ?? '';
  const [one, other] = told ?? [0, 0];

  return (
    <section class="matrix">
      <p class="critics-hint">{t('matrixHint', LEAST_SHARED)}</p>
      <ScrollRoom name={t('criticsMatrix')} class="matrix-room">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrow keys walk over the cells, which take the focus */}
        <table data-part="matrix" onKeyDown={grid.press}>
          <caption class="unseen">{t('matrixCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('columnCritic')}</th>
              {order.map((i) => (
                <th key={names(i)} scope="col" aria-sort={names(i) === by ? 'descending' : undefined}>
                  <a href={to({ by: names(i) === by ? '' : names(i) })} title={t('matrixSortBy', names(i))}>
                    {names(i)}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {order.map((i, row) => (
              <tr key={names(i)}>
                <th scope="row">
                  <a href={criticAddress.hash({ id: names(i), how })}>{names(i)}</a>
                </th>
                {order.map((j, column) => (
                  <td
                    key={names(j)}
                    {...grid.cell(row, column, () => setTold([i, j]))}
                    {...shade(pairs[i]?.[j])}
                  >
                    <Cell pair={pairs[i]?.[j]} self={i === j} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRoom>
      <output class="matrix-told">
        {told && one !== other ? pairText(names(one), names(other), pairs[one]?.[other]) : t('matrixTell')}
      </output>
      {voices.list.length > size && size < 40 && (
        <a class="button" href={to({ size: Math.min(size + 12, 40) })}>
          {t('matrixMore')}
        </a>
      )}
    </section>
  );
}

function Cell({ pair, self }: { pair: Pair | undefined; self: boolean }) {
  if (self)
    return (
      <span class="matrix-self">
        <span class="unseen">{t('matrixSelf')}</span>
      </span>
    );
  if (!pair) return <span class="unseen">{t('agreeNone')}</span>;
  return (
    <>
      <span class="matrix-share">{pair.rank ? percent(shareOf(pair.rank.value)) : '·'}</span>{' '}
      <span class="caption" title={t('matrixShared', pair.n)}>
        {pair.n}
      </span>
    </>
  );
}

/** Stronger where two are farther from chance: a tint behind the figure that says it. */
function shade(pair: Pair | undefined) {
  if (!pair?.rank) return {};
  const { value } = pair.rank;
  return {
    'data-side': value < 0 ? 'against' : 'alike',
    style: { '--strength': `${Math.round(Math.abs(value) * 40)}%` },
  };
}

/** The places of the critics: those who agree with `by` most first. */
function inOrderOf(chosen: Voice[], pairs: (Pair | undefined)[][], by: string): number[] {
  const all = chosen.map((_, i) => i);
  const place = chosen.findIndex(({ name }) => name === by);
  if (place < 0) return all;
  const strength = (i: number) => (i === place ? 2 : (pairs[place]?.[i]?.rank?.value ?? -2));
  return all.sort((a, b) => strength(b) - strength(a) || a - b);
}
