import * as v from 'valibot';
import { SaidShape } from './check-said.ts';

/**
 * What an injected script may tell the background: what its page says of itself. It comes from a page's process, which
 * a hostile page may own: every field is checked, capped, and can do no more than change that tab's own badge.
 */
export const Noticed = v.object({ kind: v.literal('noticed'), said: SaidShape });
export type Noticed = v.InferOutput<typeof Noticed>;

/** What the background tells the detecting script: the page moved on without loading (a single-page site). */
export const Moved = v.object({ kind: v.literal('moved') });
export type Moved = v.InferOutput<typeof Moved>;
