import type { ComponentChildren } from 'preact';
import type { How } from '../../../lib/compare/number.ts';
import { t } from '../../../lib/i18n.ts';
import type { AspectChoice } from '../../../lib/library/aspects.ts';
import type { ReviewRow } from '../../../lib/library/draft.ts';
import type { AnnotationRecord } from '../../../lib/library/records.ts';
import { aspectName, aspectStyle } from '../../aspect-name.ts';
import { ScoreChips } from '../../score-chip.tsx';
import { ScrollRoom } from '../../scroll-room.tsx';
import { reviewAddress } from '../review/address.ts';
import { Passage } from './passage.tsx';

export interface BesideTableProps {
  rows: ReviewRow[];
  how: How;
  aspects: AspectChoice[];
  passages: AnnotationRecord[];
}

/** Reviews as columns; below each its sentence, its passages aspect by aspect, and the reader's note. */
export function BesideTable({ rows, how, aspects, passages }: BesideTableProps) {
  const on = (aspect: string | undefined) =>
    rows.map(({ review }) => passages.filter((each) => each.review === review.id && each.aspect === aspect));
  const known = new Set(aspects.map(({ id }) => id));
  const rest = rows.map(({ review }) =>
    passages.filter((each) => each.review === review.id && !(each.aspect && known.has(each.aspect))),
  );
  const marked = (cells: AnnotationRecord[][]) => cells.some((cell) => cell.length > 0);
  return (
    <ScrollRoom name={t('besideRoom')} class="beside-room">
      <table style={{ '--columns': String(rows.length) }}>
        <thead>
          <tr>
            {rows.map(({ review }) => (
              <th key={review.id} scope="col">
                <a href={reviewAddress.hash({ id: review.id })}>
                  {review.critics.join(', ') || review.outlet || t('bylineUnknown')}
                </a>
                {review.critics.length > 0 && <span class="caption">{review.outlet}</span>}
                <ScoreChips scores={review.scores} how={how} />
              </th>
            ))}
          </tr>
        </thead>
        <Group name={t('besideSentence')} width={rows.length}>
          {rows.map(({ review }) => (
            <td key={review.id}>{review.excerpt && <blockquote>{review.excerpt}</blockquote>}</td>
          ))}
        </Group>
        {aspects.map((aspect) => {
          const cells = on(aspect.id);
          return (
            marked(cells) && (
              <Group
                key={aspect.id}
                name={aspectName(aspect)}
                width={rows.length}
                style={aspectStyle(aspect.colour)}
              >
                <Cells rows={rows} cells={cells} />
              </Group>
            )
          );
        })}
        {marked(rest) && (
          <Group name={t('besideOther')} width={rows.length}>
            <Cells rows={rows} cells={rest} />
          </Group>
        )}
        {rows.some(({ review }) => review.note !== '') && (
          <Group name={t('besideNotes')} width={rows.length}>
            {rows.map(({ review }) => (
              <td key={review.id}>{review.note}</td>
            ))}
          </Group>
        )}
      </table>
      {passages.length === 0 && <p class="beside-hint">{t('besideNoPassages')}</p>}
    </ScrollRoom>
  );
}

/** What all of them say about one thing, under its name. */
function Group(props: {
  name: string;
  width: number;
  style?: Record<string, string>;
  children: ComponentChildren;
}) {
  const { name, width, style, children } = props;
  return (
    <tbody style={style} class={style ? 'of-aspect' : undefined}>
      <tr>
        <th scope="rowgroup" colSpan={width}>
          <span>{name}</span>
        </th>
      </tr>
      <tr>{children}</tr>
    </tbody>
  );
}

function Cells({ rows, cells }: { rows: ReviewRow[]; cells: AnnotationRecord[][] }) {
  return rows.map(({ review }, i) => (
    <td key={review.id}>
      {cells[i]?.map((passage) => (
        <Passage key={passage.id} passage={passage} />
      ))}
    </td>
  ));
}
