import type { Kept } from '../records.ts';
import { same } from '../same.ts';

/**
 * Two states of one record as one: of each field the one that was changed last; at equal times, what is here stays.
 * The same object if nothing is newer there.
 */
export function mergeRecord<R extends Kept>(mine: R, theirs: R): R {
  const merged: R = { ...mine, changed: { ...mine.changed } };
  const [here, there] = [new Map(Object.entries(mine)), new Map(Object.entries(theirs))];
  let newer = theirs.created < mine.created;
  for (const [name, time] of Object.entries(theirs.changed)) {
    if (time <= (mine.changed[name] ?? -1)) continue;
    newer ||= !same(here.get(name), there.get(name));
    merged.changed[name] = time;
    if (there.has(name)) Object.assign(merged, { [name]: there.get(name) });
    else Reflect.deleteProperty(merged, name);
  }
  if (!newer) return mine;
  merged.created = Math.min(mine.created, theirs.created);
  return merged;
}
