import { t } from '../../../lib/i18n.ts';
import type { AspectChoice } from '../../../lib/library/aspects.ts';
import type { PassageRow } from '../../../lib/library/passages.ts';
import { aspectName } from '../../aspect-name.ts';
import { filmName } from '../film/film-name.ts';
import { type Grouping, passagesAddress } from './address.ts';
import { type Group, grouped } from './group.ts';
import { PassageItem } from './passage-item.tsx';

export interface PassageGroupsProps {
  rows: readonly PassageRow[];
  by: Exclude<Grouping, 'none'>;
  aspects: ReadonlyMap<string, AspectChoice>;
}

const none = {
  film: 'libraryFilm',
  critic: 'bylineUnknown',
  aspect: 'passagesNoAspect',
  tag: 'passagesNoTag',
} as const;

/** Passages put together by what they have in common; each heading leads to its passages alone. */
export function PassageGroups({ rows, by, aspects }: PassageGroupsProps) {
  const nameOf = ({ key, rows: [first] }: Group): string => {
    if (key === '') return t(none[by]);
    if (by === 'film') return first ? filmName(first.film) : key;
    return by === 'aspect' ? aspectName(aspects.get(key) ?? { id: key }) : key;
  };
  return (
    <>
      {grouped(rows, by).map((group) => (
        <section key={group.key} class="passage-group" data-part="passage-group">
          <h2>
            {group.key === '' ? (
              nameOf(group)
            ) : (
              <a href={passagesAddress.hash({ [by]: group.key })}>{nameOf(group)}</a>
            )}{' '}
            <span class="passage-group-count figures">{group.rows.length}</span>
          </h2>
          <ul class="passages">
            {group.rows.map((row) => (
              <PassageItem key={row.passage.id} row={row} aspects={aspects} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
