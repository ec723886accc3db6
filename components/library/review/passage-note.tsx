import { t } from '../../../lib/i18n.ts';
import type { AspectChoice } from '../../../lib/library/aspects.ts';
import type { AnnotationRecord, ReviewRecord } from '../../../lib/library/records.ts';
import { addressAt, quotedIn } from '../../../lib/text-fragment.ts';
import { aspectName, aspectStyle } from '../../aspect-name.ts';
import { OuterLink } from '../outer-link.tsx';
import { Veil } from '../passages/veil.tsx';
import { TagLinks } from '../tag-links.tsx';

export interface PassageNoteProps {
  review: ReviewRecord;
  passage: AnnotationRecord;
  aspect: AspectChoice | undefined;
  /** Whether the address points at its passage. */
  pointed: boolean;
}

/** What is noted beside a marked passage: what it is about, the note, and the way to it on its page. */
export function PassageNote({ review, passage, aspect, pointed }: PassageNoteProps) {
  return (
    <div
      class="passage-aside"
      data-part="passage-note"
      data-id={passage.id}
      data-pointed={pointed}
      style={aspectStyle(aspect?.colour ?? 'slate')}
    >
      {aspect && <p class="passage-about">{aspectName(aspect)}</p>}
      {passage.note && (
        <Veil veiled={passage.spoiler === true}>
          <p class="passage-words">{passage.note}</p>
        </Veil>
      )}
      <OuterLink href={addressAt(review.url, quotedIn(passage))} part="at-passage">
        {t('openAtPassage')}
      </OuterLink>
      <TagLinks tags={passage.tags} />
    </div>
  );
}
