import * as v from 'valibot';
import { browser } from './browser.ts';
import type { Draft } from './library/draft.ts';
import { addressKey } from './reading/address.ts';

/** What was typed on a page's card and not saved: a popup closes at the first click beside it. */
export interface Unsaved {
  draft: Draft;
  /** Texts of fields that are no value yet, by the field's name. */
  texts: Record<string, string>;
}

/** Only this extension writes there; what the draft's fields hold is checked when it is saved. */
const Stored = v.object({
  draft: v.custom<Draft>((draft) => typeof draft === 'object' && draft !== null && 'filmTitle' in draft),
  texts: v.record(v.string(), v.string()),
});

/**
 * Where the latest text waits until session storage has it: a popup that closes takes with it what it has just
 * sent (Firefox: the last tenths of a second of typing), but not what it wrote into `localStorage`, at once.
 */
const waiting = 'unsaved';
const Waiting = v.pipe(v.string(), v.parseJson(), v.object({ key: v.string(), unsaved: Stored }));

const keyOf = (url: string) => `unsaved:${addressKey(url)}`;
let writes = 0;

/** What was left unsaved on the page of that address. Kept until the browser is closed. */
export async function unsavedOn(url: string): Promise<Unsaved | undefined> {
  const left = v.safeParse(Waiting, localStorage.getItem(waiting));
  if (left.success) await write(left.output.key, left.output.unsaved);
  const key = keyOf(url);
  const stored = await browser.storage.session.get(key);
  const read = v.safeParse(Stored, stored[key]);
  return read.success ? read.output : undefined;
}

export async function keepUnsaved(url: string, unsaved: Unsaved): Promise<void> {
  const key = keyOf(url);
  localStorage.setItem(waiting, JSON.stringify({ key, unsaved }));
  await write(key, unsaved);
}

export async function forgetUnsaved(url: string): Promise<void> {
  writes++;
  localStorage.removeItem(waiting);
  await browser.storage.session.remove(keyOf(url));
}

async function write(key: string, unsaved: Unsaved): Promise<void> {
  const mine = ++writes;
  await browser.storage.session.set({ [key]: unsaved });
  if (mine === writes) localStorage.removeItem(waiting);
}
