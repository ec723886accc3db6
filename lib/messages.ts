import * as v from 'valibot';
import type { MarkState } from './annotate/model.ts';
import { checkGathered } from './check-gathered.ts';
import { AspectId, LONGEST_QUOTE, Place } from './library/check-passage.ts';
import type { Glance } from './reading/glance.ts';

/** The id of a passage. */
const MarkId = v.pipe(v.string(), v.regex(/^[0-9a-z-]{1,64}$/));

/**
 * What an injected script may tell the background: what its page says of itself. It comes from a page's process, which
 * a hostile page may own: every field is checked, capped, and can do no more than change that tab's own badge and bring that page's own marks.
 */
export const Noticed = v.object({
  kind: v.literal('noticed'),
  glance: v.object({
    url: v.pipe(v.string(), v.maxLength(4096)),
    gathered: v.pipe(v.unknown(), v.transform(checkGathered)),
    text: v.pipe(v.string(), v.maxLength(40_000)),
  }),
});
export type Noticed = { kind: 'noticed'; glance: Glance };

/** The reader selected text on a page that was noticed as a review: the adder may come. */
export const Selected = v.object({ kind: v.literal('selected') });

/** A passage that the reader marked on the script's own page. */
export const NewMark = v.object({
  kind: v.literal('mark'),
  place: Place,
  aspect: v.exactOptional(AspectId),
  spoiler: v.exactOptional(v.literal(true)),
});

/** Asks what a passage is about. */
export const Suggest = v.object({
  kind: v.literal('suggest'),
  quote: v.pipe(v.string(), v.maxLength(2000)),
  language: v.pipe(v.string(), v.maxLength(40)),
});

/** Changes what was marked a moment ago on that page, or takes it back. */
export const Remark = v.object({
  kind: v.literal('remark'),
  id: MarkId,
  aspect: v.exactOptional(AspectId),
  spoiler: v.exactOptional(v.boolean()),
});
export const Unmark = v.object({ kind: v.literal('unmark'), id: MarkId });

/** The reader clicked on a mark. */
export const Opened = v.object({ kind: v.literal('opened'), id: MarkId });

const words = v.pipe(v.string(), v.maxLength(LONGEST_QUOTE));

/** What has become of the page's passages, for the side panel. It is shown as text and kept nowhere. */
export const States = v.pipe(
  v.array(
    v.object({
      id: MarkId,
      state: v.picklist(['found', 'changed', 'orphan', 'looking']),
      now: v.exactOptional(words),
      candidates: v.exactOptional(
        v.pipe(v.array(v.object({ quote: words, confidence: v.number() })), v.maxLength(10)),
      ),
    }),
  ),
  v.maxLength(2000),
) satisfies v.GenericSchema<unknown, MarkState[]>;
export const Placed = v.object({ kind: v.literal('placed'), states: States });

/** What the background tells the detecting script: the page moved on without loading (a single-page site). */
export interface Moved {
  kind: 'moved';
}
