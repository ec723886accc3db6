import { t } from '../../../lib/i18n.ts';
import type { AspectChoice } from '../../../lib/library/aspects.ts';
import type { PassageRow } from '../../../lib/library/passages.ts';
import { addressAt, quotedIn } from '../../../lib/text-fragment.ts';
import { aspectName, aspectStyle } from '../../aspect-name.ts';
import { Icon } from '../../icon.tsx';
import type { RowPlace } from '../../virtual/virtual-list.tsx';
import { filmAddress } from '../film/address.ts';
import { ColourDot } from '../labels/colour-dot.tsx';
import { useTagColour } from '../labels/tag-colours.ts';
import { OuterLink } from '../outer-link.tsx';
import { reviewAddress } from '../review/address.ts';
import { tagAddress } from '../tag/address.ts';
import { passagesAddress } from './address.ts';
import { Veil } from './veil.tsx';
import './passage-item.css';

export interface PassageItemProps {
  row: PassageRow;
  aspects: ReadonlyMap<string, AspectChoice>;
  /** Its place in a list of which not all is drawn. */
  place?: RowPlace;
}

/** A marked passage: the words in their aspect's colour, who wrote them of which film, the note, and the way to the page. */
export function PassageItem({ row, aspects, place }: PassageItemProps) {
  const { passage, review, film } = row;
  const colourOf = useTagColour();
  const aspect = passage.aspect === undefined ? undefined : aspects.get(passage.aspect);
  const who = [review.critics.join(', '), review.outlet].filter(Boolean).join(', ');
  return (
    <li
      class="passage"
      data-part="passage"
      data-id={passage.id}
      data-aspect={passage.aspect}
      style={aspectStyle(aspect?.colour ?? 'slate')}
      {...place}
    >
      <Veil veiled={passage.spoiler === true}>
        <blockquote>{passage.quote}</blockquote>
        {passage.note && (
          <p class="passage-note">
            <Icon name="edit" label={t('note')} />
            <span>{passage.note}</span>
          </p>
        )}
      </Veil>
      <p class="passage-foot">
        {aspect && <a href={passagesAddress.hash({ aspect: aspect.id })}>{aspectName(aspect)}</a>}
        <a href={filmAddress.hash({ id: film.id })} data-part="film-link">
          {film.title}
        </a>
        <a href={reviewAddress.hash({ id: review.id, passage: passage.id })} data-part="read">
          {who || t('readHere')}
        </a>
        <OuterLink href={addressAt(review.url, quotedIn(passage))} part="at-passage">
          {t('openAtPassage')}
        </OuterLink>
        {passage.tags.map((tag) => (
          <a key={tag} class="passage-tag" href={tagAddress.hash({ id: tag })}>
            <ColourDot colour={colourOf(tag)} /> {tag}
          </a>
        ))}
      </p>
    </li>
  );
}
