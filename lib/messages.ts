import * as v from 'valibot';

/**
 * What an injected script may tell the background. It comes from a page's process, which a hostile page
 * may own: every field is checked, capped, and can do no more than change that tab's own badge.
 */
export const Noticed = v.object({
  kind: v.literal('noticed'),
  decision: v.picklist(['review', 'aggregator', 'film-page', 'none']),
  /** How many reviews the page lists. */
  listed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999)),
  /** The address the page calls its own, or the one it was read at. */
  url: v.pipe(v.string(), v.maxLength(4096)),
});
export type Noticed = v.InferOutput<typeof Noticed>;

/** What the background tells the detecting script: the page moved on without loading (a single-page site). */
export const Moved = v.object({ kind: v.literal('moved') });
export type Moved = v.InferOutput<typeof Moved>;
