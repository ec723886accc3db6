import * as v from 'valibot';
import { browser } from '../browser.ts';
import type { Undo } from '../library/journal.ts';

/** How long a mark can be changed from its page, in milliseconds: a slip of the hand is seen at once. */
export const MOMENT = 10 * 60_000;

const keyOf = (id: string) => `marked:${id}`;

/** Only this extension writes there. */
const Kept = v.object({
  host: v.string(),
  at: v.number(),
  undo: v.custom<Undo>((undo) => typeof undo === 'object' && undo !== null && 'touched' in undo),
});

/**
 * Keeps the way back from a mark while it is fresh, for the page that made it. In the session's storage, because the
 * background may be stopped between the mark and the key that takes it back.
 */
export async function keepWayBack(id: string, page: string, undo: Undo): Promise<void> {
  await browser.storage.session.set({ [keyOf(id)]: { host: hostOf(page), at: Date.now(), undo } });
}

/** The way back from a mark, if it was made a moment ago on that page's site. `undefined` else. */
export async function wayBack(id: string, page: string): Promise<Undo | undefined> {
  const stored = await browser.storage.session.get(keyOf(id));
  const { success, output } = v.safeParse(Kept, stored[keyOf(id)]);
  const fresh = success && output.host === hostOf(page) && Date.now() - output.at < MOMENT;
  return fresh ? output.undo : undefined;
}

export async function forgetWayBack(id: string): Promise<void> {
  await browser.storage.session.remove(keyOf(id));
}

const hostOf = (url: string) => URL.parse(url)?.host ?? '';
