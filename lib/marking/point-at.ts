import * as v from 'valibot';
import { browser } from '../browser.ts';

const key = 'pointed';
/** Only this extension writes there. `at`: the same passage pointed at twice is told twice. */
const Pointed = v.object({ id: v.string(), at: v.number() });
export type Pointed = v.InferOutput<typeof Pointed>;

/** Says which passage the reader pointed at on its page: the side panel goes there, now or when it opens. */
export async function pointAt(id: string): Promise<void> {
  await browser.storage.session.set({ [key]: { id, at: Date.now() } });
}

/** The passage that was pointed at, once. */
export async function takePointed(): Promise<Pointed | undefined> {
  const { [key]: stored } = await browser.storage.session.get(key);
  const { success, output } = v.safeParse(Pointed, stored);
  if (success) await browser.storage.session.remove(key);
  return success ? output : undefined;
}

/** Tells whenever one is pointed at, until the signal. */
export function onPointed(listener: () => void, signal: AbortSignal): void {
  const follow = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[key]?.newValue !== undefined) listener();
  };
  browser.storage.onChanged.addListener(follow);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(follow));
}
