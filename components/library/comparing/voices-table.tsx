import { useMemo } from 'preact/hooks';
import { scoreOf } from '../../../lib/compare/mark.ts';
import { t } from '../../../lib/i18n.ts';
import type { Voice } from '../../../lib/library/marks/voices.ts';
import { ScoreChip } from '../../score-chip.tsx';
import { ColourDot } from '../labels/colour-dot.tsx';
import type { Go } from '../use-hash.ts';
import { AgreementFigure, KindnessFigure, ToYouFigure } from './figures.tsx';
import { inOrder, named, type VoiceSort } from './order.ts';
import { type Column, SortedTable, type TableRowPlace } from './table.tsx';
import { TableFilters } from './table-filters.tsx';
import { percent, whole } from './words.ts';

/** What of an address says which voices stand in what order. */
interface Shown {
  text: string;
  sort: VoiceSort;
  turned: boolean;
}

export interface VoicesTableProps {
  name: string;
  /** The head of the first column: what they are. */
  what: string;
  /** What the field for narrowing is called. */
  find: string;
  /** How many there are, in words. */
  count: (found: number) => string;
  voices: readonly Voice[];
  shown: Shown;
  /** The colours of those that have one. */
  colours?: ReadonlyMap<string, string>;
  /** The address of the page of one. */
  href: (name: string) => string;
  /** The address of this view with other voices, or in another order. */
  to: (change: Partial<Shown>) => string;
  go: Go;
}

/** Critics or outlets, with what comparing says of each, narrowed and in order. */
export function VoicesTable(props: VoicesTableProps) {
  const { name, what, find, count, voices, colours, href, to, go } = props;
  const { text, sort, turned } = props.shown;
  const found = useMemo(() => inOrder(named(voices, text), sort, turned), [voices, text, sort, turned]);
  const column = (key: VoiceSort, label: string, rising: boolean, more: Partial<Column> = {}): Column => ({
    key,
    label,
    href: to({ sort: key, turned: key === sort && !turned }),
    ...(key === sort && { order: rising !== turned ? 'ascending' : 'descending' }),
    ...more,
  });
  const columns = [
    column('name', what, true),
    column('reviews', t('libraryReviews'), false, { width: 4.75, figures: true }),
    column('agreement', t('columnAgreement'), false, { width: 11, hint: t('columnAgreementHint') }),
    column('toYou', t('columnToYou'), false, { width: 11, hint: t('columnToYouHint') }),
    column('kind', t('columnKind'), false, { width: 11, hint: t('columnKindHint') }),
    { key: 'usual', label: t('columnUsual'), width: 8.75, hint: t('columnUsualHint') },
  ];
  const row = (index: number, place: TableRowPlace) => {
    const voice = found[index];
    return voice ? (
      <Row key={voice.name} voice={voice} place={place} colour={colours?.get(voice.name)} href={href} />
    ) : (
      <tr key={index} {...place} />
    );
  };
  return (
    <>
      <TableFilters
        label={find}
        text={text}
        count={count(found.length)}
        onText={(text) => go(to({ text }), 'replace')}
      />
      <SortedTable name={name} columns={columns} count={found.length} row={row} />
    </>
  );
}

interface RowProps {
  voice: Voice;
  place: TableRowPlace;
  colour: string | undefined;
  href: (name: string) => string;
}

function Row({ voice, place, colour, href }: RowProps) {
  return (
    <tr data-part="voice" data-name={voice.name} {...place}>
      <th scope="row">
        <ColourDot colour={colour} /> <a href={href(voice.name)}>{voice.name}</a>
      </th>
      <td class="of-figures">{whole(voice.reviews)}</td>
      <td>
        <AgreementFigure agreement={voice.agreement} />
      </td>
      <td>
        <ToYouFigure agreement={voice.agreement} />
      </td>
      <td>
        <KindnessFigure estimate={voice.harshness} />
      </td>
      <td>
        <Usual usual={voice.usual} />
      </td>
    </tr>
  );
}

function Usual({ usual }: Pick<Voice, 'usual'>) {
  const score = usual && scoreOf(usual.mark);
  if (!usual || !score) return <span class="caption">{t('usualNone')}</span>;
  return (
    <span class="figure">
      <ScoreChip score={score} /> <span class="caption figures">{percent(usual.n / usual.of)}</span>
    </span>
  );
}
