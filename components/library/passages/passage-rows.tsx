import { useMemo } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import type { AspectChoice } from '../../../lib/library/aspects.ts';
import type { PassageRow } from '../../../lib/library/passages.ts';
import { aspectName } from '../../aspect-name.ts';
import { VirtualRows } from '../../virtual/virtual-rows.tsx';
import { filmName } from '../film/film-name.ts';
import { type Grouping, passagesAddress } from './address.ts';
import { type Group, grouped } from './group.ts';
import { PassageItem } from './passage-item.tsx';

export interface PassageRowsProps {
  rows: readonly PassageRow[];
  by: Grouping;
  aspects: ReadonlyMap<string, AspectChoice>;
  onDrawn: (from: number, to: number) => void;
}

/** A row of the list: a passage, or the heading of a group, with what says both apart. */
type Entry = { key: string; group: Group } | { key: string; row: PassageRow };

/** About the height of a passage, in pixels. */
const usual = 112;

const none = {
  film: 'libraryFilm',
  critic: 'bylineUnknown',
  aspect: 'passagesNoAspect',
  tag: 'passagesNoTag',
} as const;

/** Passages one after the other, or put together by what they have in common; each heading leads to its passages alone. */
export function PassageRows({ rows, by, aspects, onDrawn }: PassageRowsProps) {
  const entries = useMemo(() => entriesOf(rows, by), [rows, by]);
  return (
    <VirtualRows
      class="passages"
      label={t('libraryPassages')}
      estimate={usual}
      rows={entries}
      onDrawn={onDrawn}
      draw={(entry, place) =>
        'row' in entry ? (
          <PassageItem key={entry.key} row={entry.row} aspects={aspects} place={place} />
        ) : (
          <li key={entry.key} class="passage-group" data-part="passage-group" {...place}>
            {by !== 'none' && <Heading group={entry.group} by={by} aspects={aspects} />}
          </li>
        )
      }
    />
  );
}

function entriesOf(rows: readonly PassageRow[], by: Grouping): Entry[] {
  if (by === 'none') return rows.map((row) => ({ key: row.passage.id, row }));
  return grouped(rows, by).flatMap((group) => [
    { key: `group ${group.key}`, group },
    ...group.rows.map((row) => ({ key: `${group.key} ${row.passage.id}`, row })),
  ]);
}

interface HeadingProps {
  group: Group;
  by: Exclude<Grouping, 'none'>;
  aspects: ReadonlyMap<string, AspectChoice>;
}

function Heading({ group, by, aspects }: HeadingProps) {
  const { key, rows } = group;
  const [first] = rows;
  const names = {
    film: () => (first ? filmName(first.film) : key),
    aspect: () => aspectName(aspects.get(key) ?? { id: key }),
    critic: () => key,
    tag: () => key,
  };
  return (
    <h2>
      {key === '' ? t(none[by]) : <a href={passagesAddress.hash({ [by]: key })}>{names[by]()}</a>}{' '}
      <span class="passage-group-count figures">{rows.length}</span>
    </h2>
  );
}
