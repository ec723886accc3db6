import * as v from 'valibot';
import { browser } from './browser.ts';

/** What the reader can set, each with what it is until they do. A stored value of another form counts as not set. */
const SETTINGS = {
  /** How close rows stand in lists. */
  density: v.fallback(v.picklist(['roomy', 'dense']), 'roomy'),
  /** Whether the text of a review is kept with it, for reading and search. */
  keepCopies: v.fallback(v.boolean(), true),
  /** Whether the adder comes by itself when text is selected on a review. */
  offerMarking: v.fallback(v.boolean(), true),
  /** The aspect that was chosen last, offered where a passage's words say nothing. */
  lastAspect: v.fallback(v.string(), 'verdict'),
  /** Whether the library is backed up each week. */
  weeklyBackup: v.fallback(v.boolean(), true),
  /** The reader's own templates of notes (docs/formats.md); empty for ours. */
  filmTemplate: v.fallback(v.string(), ''),
  reviewTemplate: v.fallback(v.string(), ''),
  /** Hosts for which the reader said that marks need not come back by themselves. */
  declinedHosts: v.fallback(v.array(v.string()), []),
  /** How large reading copies are set. */
  copySize: v.fallback(v.picklist(['small', 'medium', 'large', 'largest']), 'medium'),
};

export type SettingName = keyof typeof SETTINGS;
export type SettingValue<N extends SettingName> = v.InferOutput<(typeof SETTINGS)[N]>;

/** Each is stored by itself, so that two pages that set two of them do not undo one another. */
const keyOf = (name: SettingName) => `setting:${name}`;

/** A setting as it is now. */
export async function setting<N extends SettingName>(name: N): Promise<SettingValue<N>> {
  const key = keyOf(name);
  const stored = await browser.storage.local.get(key);
  return v.parse(SETTINGS[name], stored[key]);
}

/** Sets it, for every page of the extension. */
export async function changeSetting<N extends SettingName>(name: N, value: SettingValue<N>): Promise<void> {
  await browser.storage.local.set({ [keyOf(name)]: value });
}

/** Tells whenever a setting is changed, on this page or another, until the returned function is called. */
export function onSetting<N extends SettingName>(
  name: N,
  listener: (value: SettingValue<N>) => void,
): () => void {
  const key = keyOf(name);
  const follow = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' && Object.hasOwn(changes, key) ? changes[key] : undefined;
    if (change) listener(v.parse(SETTINGS[name], change.newValue));
  };
  browser.storage.onChanged.addListener(follow);
  return () => browser.storage.onChanged.removeListener(follow);
}
