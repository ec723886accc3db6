import { scoreOf } from '../../../lib/compare/mark.ts';
import { t } from '../../../lib/i18n.ts';
import type { Voice } from '../../../lib/library/marks/voices.ts';
import { ScoreChip } from '../../score-chip.tsx';
import { useGrowing } from '../../use-growing.ts';
import { ColourDot } from '../labels/colour-dot.tsx';
import { AgreementFigure, KindnessFigure, ToYouFigure } from './figures.tsx';
import type { VoiceSort } from './order.ts';
import { type Column, SortedTable } from './table.tsx';
import { percent, whole } from './words.ts';

export interface VoicesTableProps {
  name: string;
  /** The head of the first column: what they are. */
  what: string;
  voices: Voice[];
  sort: VoiceSort;
  turned: boolean;
  /** The colours of those that have one. */
  colours?: ReadonlyMap<string, string>;
  /** The address of the page of one. */
  href: (name: string) => string;
  /** The address of this view in another order. */
  sorted: (sort: VoiceSort, turned: boolean) => string;
}

/** Critics or outlets, with what comparing says of each. */
export function VoicesTable({ name, what, voices, sort, turned, colours, href, sorted }: VoicesTableProps) {
  const drawn = useGrowing(voices.length);
  const column = (key: VoiceSort, label: string, rising: boolean, more: Partial<Column> = {}): Column => ({
    key,
    label,
    href: sorted(key, key === sort && !turned),
    ...(key === sort && { order: rising !== turned ? 'ascending' : 'descending' }),
    ...more,
  });
  const columns = [
    column('name', what, true),
    column('reviews', t('libraryReviews'), false, { figures: true }),
    column('agreement', t('columnAgreement'), false, { hint: t('columnAgreementHint') }),
    column('toYou', t('columnToYou'), false, { hint: t('columnToYouHint') }),
    column('kind', t('columnKind'), false, { hint: t('columnKindHint') }),
    { key: 'usual', label: t('columnUsual'), hint: t('columnUsualHint') },
  ];
  return (
    <SortedTable name={name} columns={columns}>
      {voices.slice(0, drawn).map((voice) => (
        <tr key={voice.name} data-part="voice" data-name={voice.name}>
          <th scope="row">
            <ColourDot colour={colours?.get(voice.name)} /> <a href={href(voice.name)}>{voice.name}</a>
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
      ))}
    </SortedTable>
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
