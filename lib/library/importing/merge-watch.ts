import type { Watch } from '../../exchange/model.ts';
import type { WatchRecord } from '../records.ts';
import { change, isLive, make, type Patch } from '../stamp.ts';
import type { Difference } from './outcome.ts';

/**
 * A film's place on the watchlist with what a row says of it. What was seen is seen; a film that the reader gave up
 * and the file wants to see, or the other way round, is a difference.
 */
export function withWatch(
  record: WatchRecord | undefined,
  { id, state, seenOn }: Watch & { id: string },
  { at, take, differences }: { at: number; take: boolean; differences: Difference[] },
): WatchRecord {
  if (!isLive(record)) return make(id, { state, ...(seenOn && { seenOn }) }, at);
  const patch: Patch<WatchRecord> = {};
  // What was seen has no place any more among what is wanted.
  if (state === 'seen') {
    patch.state = 'seen';
    if (record.state !== 'seen') patch.rank = undefined;
  } else if (record.state !== 'seen' && record.state !== state) {
    differences.push({ field: 'watch', mine: record.state, theirs: state });
    if (take) patch.state = state;
  }
  if (seenOn && !record.seenOn) patch.seenOn = seenOn;
  else if (seenOn && record.seenOn && seenOn !== record.seenOn && !record.earlier?.includes(seenOn)) {
    const dates = [...(record.earlier ?? []), record.seenOn, seenOn].sort();
    patch.seenOn = dates.at(-1);
    patch.earlier = dates.slice(0, -1);
  }
  return change(record, patch, at);
}
